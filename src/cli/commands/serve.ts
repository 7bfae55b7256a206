import { spawn } from "node:child_process";
import { dirname, extname, join, relative, resolve } from "node:path";
import { type Places, servePage } from "../../web/server/index.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { CliOptions } from "../options.ts";
import { loadSettings, readCvFile, type Settings } from "../settings.ts";

const usualPort = 4747;

/** Serves the page until it is told to stop (Ctrl-C, or a signal to end). Its address goes to standard error. */
export async function serveCommand(options: CliOptions, _command: unknown, io: Io): Promise<number> {
  const settings = await loadSettings(options, io);
  const served = await servePage(placesOf(settings, io), settings, options.port ?? usualPort);
  const stopped = stopSignal();
  io.stderr.write(`${served.url}\n`);
  if (options.open !== false && io.stderr.isTTY) openBrowser(served.url);
  void served.warmUp();
  await stopped;
  await served.close();
  return exitCodes.done;
}

function placesOf(settings: Settings, io: Io): Places {
  const { name } = readCvFile(settings, io);
  const at = (path: string): string => resolve(io.cwd, path);
  const inFolder = (path: string): string => relative(io.cwd, join(settings.folder, path));
  const saved = /^[.](?:md|markdown)$/i.test(extname(name)) ? name : inFolder("data/cv.md");
  return {
    cv: { path: at(name), name },
    savedCv: { path: at(saved), name: saved, folder: dirname(at(saved)) },
    start: io.cwd,
    postings: at(inFolder("job-descriptions")),
    summary: join(at(settings.out), "summary.json"),
  };
}

/** Where no browser opens, the address is there to be copied. */
function openBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, string>> = { win32: "explorer.exe", darwin: "open" };
  spawn(openers[process.platform] ?? "xdg-open", [url], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
