import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { openLineFile } from "../../src/files/lines.ts";
import { makeFolder, writeError, writeFile } from "../../src/files/write.ts";
import { folderWith } from "../folder.ts";

describe("makeFolder", () => {
  it("makes those above it too, and minds none that is there", () => {
    const folder = folderWith();
    makeFolder(join(folder, "a/b"), "a/b");
    makeFolder(join(folder, "a/b"), "a/b");
    expect(readdirSync(join(folder, "a"))).toEqual(["b"]);
  });

  it("says where a file is in the way", () => {
    const folder = folderWith({ output: "a file" });
    expect(() => makeFolder(join(folder, "output"), "output")).toThrow(
      "the output folder output is a file, not a folder",
    );
    expect(() => makeFolder(join(folder, "output/a"), "output/a")).toThrow(UserError);
  });
});

describe.skipIf(process.platform !== "linux")("makeFolder where no folder can be made (skipped but on Linux)", () => {
  it("ends, and says so", () => {
    expect(() => makeFolder("/proc/cvtailor/out", "out")).toThrow(
      "the output folder out is not there and cannot be made",
    );
  });
});

describe("writeError", () => {
  it.each([
    ["EACCES", "the output folder out may not be written to"],
    ["EROFS", "the output folder out is on a file system that may not be written to"],
    ["ENOSPC", "the output folder out is on a file system that is full"],
    ["ENAMETOOLONG", "out is too long for a file's name"],
  ])("%s", (code, message) => {
    expect(writeError(Object.assign(new Error("?"), { code }), "out")).toEqual(
      new UserError(message, expect.anything()),
    );
  });
});

describe("writing whole files", () => {
  it("replaces the old one and leaves nothing beside it", () => {
    const folder = folderWith({ "a.md": "old" });
    writeFile(join(folder, "a.md"), "new", "out");
    writeFile(join(folder, "b.pdf"), Uint8Array.of(1, 2), "out");
    expect(readFileSync(join(folder, "a.md"), "utf8")).toBe("new");
    expect([...readFileSync(join(folder, "b.pdf"))]).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual(["a.md", "b.pdf"]);
  });

  it("leaves links and permissions as they are", () => {
    const folder = folderWith({ "real/a.md": "old" });
    chmodSync(join(folder, "real/a.md"), 0o600);
    symlinkSync("real/a.md", join(folder, "link.md"));
    writeFile(join(folder, "link.md"), "new", "out");
    expect(readFileSync(join(folder, "real/a.md"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "link.md")).isSymbolicLink()).toBe(true);
    if (process.platform !== "win32") expect(statSync(join(folder, "real/a.md")).mode & 0o777).toBe(0o600);
  });

  it("leaves nothing where it fails", () => {
    const folder = folderWith();
    mkdirSync(join(folder, "a.md"));
    expect(() => writeFile(join(folder, "a.md"), "new", "out")).toThrow(UserError);
    expect(() => writeFile(join(folder, "missing/a.md"), "new", "out")).toThrow(UserError);
    expect(readdirSync(folder)).toEqual(["a.md"]);
  });
});

describe("writing line by line", () => {
  const paths = (folder: string) => [join(folder, "a.jsonl"), "out", join(folder, ".unfinished")] as const;

  it("names the file when it is whole", () => {
    const folder = folderWith();
    const file = openLineFile(...paths(folder));
    const line = "é".repeat(100_000);
    const long = "x".repeat(2_000_000);
    const written = [...Array<string>(8).fill(line), long].map((text) => {
      file.buffer.text(`${text}\n`);
      return file.written();
    });
    expect(written).toContain(true);
    expect(readdirSync(folder)).toEqual([".unfinished"]);
    file.finish();
    expect(readdirSync(folder)).toEqual(["a.jsonl"]);
    expect(readFileSync(join(folder, "a.jsonl"), "utf8")).toBe(`${`${line}\n`.repeat(8)}${long}\n`);
  });

  it("goes on where it is told to", () => {
    const folder = folderWith();
    const first = openLineFile(...paths(folder));
    first.buffer.text("one\ntwo\nthr");
    first.empty();
    expect(first.bytes).toBe(11);
    first.close();
    const second = openLineFile(...paths(folder), 4);
    second.buffer.text("2\n");
    second.finish();
    expect(readFileSync(join(folder, "a.jsonl"), "utf8")).toBe("one\n2\n");
  });

  it("says what folder cannot be written to", () => {
    const error = expect.objectContaining({
      name: "UserError",
      message: "the output folder no is not there and cannot be made",
    });
    expect(() => openLineFile(join(folderWith(), "no/a.jsonl"), "no", join(folderWith(), "no/b"))).toThrow(error);
  });
});
