import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { fileError, readInputFile } from "../../src/files/read.ts";
import { fileSizeLimit } from "../../src/read/decode.ts";
import { folderWith } from "../folder.ts";

describe("readInputFile", () => {
  it("gives the bytes as they are and the name for messages", () => {
    const folder = folderWith({ "a.txt": Uint8Array.of(0, 255, 10) });
    expect(readInputFile(join(folder, "a.txt"), "a.txt")).toEqual({ name: "a.txt", bytes: Buffer.from([0, 255, 10]) });
  });

  it.each([
    ["a missing file", "no.txt", "x does not exist"],
    ["a folder", "folder", "x is a folder"],
    ["a file in a file", "a.txt/b", "x does not exist"],
    ["a link to itself", "loop", "x is a link that leads nowhere"],
    ["a name longer than any", "n".repeat(5000), "x is too long for a file's name"],
    ["more than any CV", "large", "x is larger than 20 MB"],
  ])("%s is the user's mistake", (_, path, message) => {
    const folder = folderWith({ "a.txt": "a", large: new Uint8Array(fileSizeLimit + 1) });
    mkdirSync(join(folder, "folder"));
    symlinkSync("loop", join(folder, "loop"));
    expect(() => readInputFile(join(folder, path), "x")).toThrow(
      expect.objectContaining({ name: "UserError", message }),
    );
  });

  it.skipIf(process.platform === "win32")("reads what comes out of a device up to the limit only", () => {
    expect(() => readInputFile("/dev/zero", "x")).toThrow("x is larger than 20 MB");
    expect(readInputFile("/dev/null", "x").bytes).toHaveLength(0);
  });

  it.skipIf(process.platform === "win32")("reads a pipe whose size nobody knows", () => {
    const folder = folderWith();
    const pipe = join(folder, "pipe");
    const script = `mkfifo "${pipe}"; (seq 1 50000 > "${pipe}") > "${folder}/log" 2>&1 &`;
    execFileSync("sh", ["-c", script]);
    const text = Buffer.from(readInputFile(pipe, "pipe").bytes).toString();
    expect(text.endsWith("\n49999\n50000\n")).toBe(true);
  });
});

describe("fileError", () => {
  it("names a code that it has no words for", () => {
    const error = Object.assign(new Error("?"), { code: "EIO" });
    expect(fileError(error, "x")).toEqual(new UserError("x cannot be used (EIO)", "Check the path."));
  });

  it("leaves alone what did not come from the file system", () => {
    const error = new TypeError("ours");
    expect(fileError(error, "x")).toBe(error);
  });
});
