import { describe, expect, it } from "vitest";
import { createRankLine } from "../../src/batch/rank-lines.ts";
import { ByteBuffer } from "../../src/files/byte-buffer.ts";
import { compileCv, readCv, readPosting } from "../../src/index.ts";

const bytes = (text: string) => Buffer.from(text);
const cv = `# Zoë Λ

## Work

### Lustre Engineer "score":0,"evidence":[] — Fjord

- Tuned Lustre, wrote "score":0 and "evidence":[ into a \\"bullets\\":[ file.
- Wrote a Go tool — 以免有.

### Cook

## Skills

- Go, Lustre
`;

describe("createRankLine", () => {
  it("gives what JSON.stringify gives, for the first posting and the later ones", async () => {
    const matcher = compileCv(await readCv({ bytes: bytes(cv), name: "cv.md" }));
    const out = new ByteBuffer();
    const write = createRankLine(out);
    for (const text of [
      "Lustre engineer\n\n- You know Lustre and Go",
      "Café\n\n- 以免有",
      "Köchin “für” Go\n\n- Go \\ 😀",
    ]) {
      const match = matcher.rank(await readPosting({ bytes: bytes(text), name: "a.txt" }));
      const source = { file: "jobs/ä.txt", row: 3 };
      out.length = 0;
      write(match, source);
      const whole = { ...match, posting: { ...match.posting, source } };
      expect(Buffer.from(out.bytes).toString()).toBe(`${JSON.stringify(whole)}\n`);
    }
  });
});
