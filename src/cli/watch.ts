import { unwatchFile, watchFile } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../errors.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { note } from "./notes.ts";
import type { CliOptions } from "./options.ts";
import { configPath, cvPath, loadSettings } from "./settings.ts";

/** Between two looks at each file, in milliseconds. */
const interval = 150;
/** An editor that writes a file in pieces is given this long to come to its end, in milliseconds. */
const settling = 40;

/**
 * Makes a résumé anew whenever its CV, its posting or the config changes, until the person has enough of it. Files are looked
 * at by their names a few times a second: so a file that an editor saved by renaming is seen, and one behind a link, on a
 * network drive, or that is not there yet.
 * @param make makes it and says in a line what came of it. What it throws as a UserError is told, and the watch goes on.
 */
export async function watch(
  make: () => Promise<string>,
  posting: string,
  options: CliOptions,
  io: Io,
): Promise<number> {
  let watched: readonly string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let making = Promise.resolve();
  const stopped = io.stopped();

  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      making = making.then(remake);
    }, settling);
  };
  const remake = async (): Promise<void> => {
    await told(async () => note(io, await make()), io);
    await told(follow, io);
  };
  const follow = async (): Promise<void> => {
    const paths = [...new Set((await sourcesOf(posting, options, io)).map((path) => resolve(io.cwd, path)))];
    for (const path of watched) if (!paths.includes(path)) unwatchFile(path, changed);
    for (const path of paths) if (!watched.includes(path)) watchFile(path, { interval }, changed);
    watched = paths;
  };

  await follow();
  note(io, `Watching ${(await sourcesOf(posting, options, io)).join(", ")}. Ctrl-C ends it.`);
  await stopped;
  clearTimeout(timer);
  await making;
  for (const path of watched) unwatchFile(path, changed);
  return exitCodes.done;
}

/** The files that a résumé is made of; a changed config can name another CV. */
async function sourcesOf(posting: string, options: CliOptions, io: Io): Promise<string[]> {
  const config = configPath(io);
  try {
    return [posting, cvPath(await loadSettings(options, io), io), config];
  } catch (error) {
    if (error instanceof UserError) return [posting, config];
    throw error;
  }
}

/** A file that is half saved, say, is the user's to see and no end of the watch. */
async function told(action: () => Promise<void>, io: Io): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    note(io, `cvtailor: ${error.message}. ${error.hint}`);
  }
}
