import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Cv } from "../../src/model/cv.ts";
import { Posting } from "../../src/model/posting.ts";
import { readDocument, readers } from "../../src/read/registry.ts";
import { understandCv } from "../../src/understand/cv/index.ts";
import { understandPosting } from "../../src/understand/posting/index.ts";

const shared = process.env.CVTAILOR_SHARED ?? "../shared";
const extensions = new Set(Object.values(readers).flatMap(({ extensions }): readonly string[] => extensions));
const root = fileURLToPath(new URL("../..", import.meta.url));
const longest = 2000;
const mostMemory = 512;

const filesOf = (folder: string) => {
  const path = join(shared, "corpus", folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => extensions.has(/\.([a-z]+)$/.exec(name)?.[1] ?? "")).map((name) => join(path, name));
};

/** Reads all files in one process of its own; returns the most memory it had at any time, in megabytes. */
function memoryFor(files: readonly string[]): number {
  const script = `
    import { readFileSync } from "node:fs";
    import { readDocument } from ${JSON.stringify(join(root, "src/read/registry.ts"))};
    import { understandCv } from ${JSON.stringify(join(root, "src/understand/cv/index.ts"))};
    import { understandPosting } from ${JSON.stringify(join(root, "src/understand/posting/index.ts"))};
    for (const file of ${JSON.stringify(files)}) {
      const document = await readDocument(readFileSync(file), file);
      if (file.includes("corpus/cvs")) understandCv(document);
      else understandPosting(document);
    }
    console.log(process.resourceUsage().maxRSS / 1024);`;
  return Number(
    execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], { cwd: root }),
  );
}

/**
 * Reads a file twice, since the first of a format also loads its reader, and holds the second to its time: that of the
 * processor, because other tests run beside this one.
 */
async function measured<T>(file: string, understand: (file: string) => Promise<T>): Promise<T> {
  await understand(file);
  const from = process.cpuUsage();
  const made = await understand(file);
  const { user, system } = process.cpuUsage(from);
  expect((user + system) / 1000).toBeLessThan(longest);
  return made;
}

describe.skipIf(filesOf("cvs").length === 0)("real CVs (skipped where ../shared/corpus is absent)", () => {
  test.each(filesOf("cvs"))("%s reads in time", async (file) => {
    const cv = await measured(file, async (name) => understandCv(await readDocument(readFileSync(name), name)));
    expect(Cv.safeParse(cv).success).toBe(true);
  });
});

describe.skipIf(filesOf("postings").length === 0)("real postings (skipped where ../shared/corpus is absent)", () => {
  test.each(filesOf("postings"))("%s reads in time", async (file) => {
    const posting = await measured(file, async (name) =>
      understandPosting(await readDocument(readFileSync(name), name)),
    );
    expect(Posting.safeParse(posting).success).toBe(true);
  });
});

const all = [...filesOf("cvs"), ...filesOf("postings")];
test.skipIf(all.length === 0)(
  "all of them together stay within memory (skipped where ../shared/corpus is absent)",
  () => {
    expect(memoryFor(all)).toBeLessThan(mostMemory);
  },
  120_000,
);
