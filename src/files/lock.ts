import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { UserError } from "../errors.ts";
import { writeError } from "./write.ts";

/**
 * Takes a folder for this process by a file that names it, so that no other writes the same files meanwhile. What a process
 * that is gone left behind is taken over.
 * @returns what gives the folder back. Throws a UserError where another process that lives has it.
 */
export function lockFolder(path: string, folderName: string): () => void {
  try {
    if (!take(path)) {
      if (isAlive(readFileSync(path, "utf8"))) throw inUse(folderName, path);
      rmSync(path, { force: true });
      if (!take(path)) throw inUse(folderName, path);
    }
  } catch (error) {
    throw writeError(error, folderName);
  }
  return () => rmSync(path, { force: true });
}

function inUse(folderName: string, path: string): UserError {
  return new UserError(
    `another batch is writing to ${folderName}`,
    `Wait for its end, choose another folder with --out, or delete ${path} if there is none.`,
  );
}

/** Whether the file was not there and now is ours. */
function take(path: string): boolean {
  try {
    const descriptor = openSync(path, "wx");
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function isAlive(written: string): boolean {
  const id = Number(written);
  if (!Number.isInteger(id) || id <= 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but is there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
