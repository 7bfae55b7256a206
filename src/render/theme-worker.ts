import { Worker } from "node:worker_threads";

/** Why a theme gave no page. */
export class ThemeFailure extends Error {}

/** Written as text, since a theme is loaded from the user's folder by a thread that has no file of its own. */
const program = `
const { parentPort, workerData } = require("node:worker_threads");
import(workerData.url)
  .then((module) => {
    const theme = typeof module.render === "function" ? module : module.default;
    if (typeof theme?.render !== "function") throw new TypeError("it has no function named render");
    return theme.render(workerData.resume);
  })
  .then((html) => parentPort.postMessage(typeof html === "string" ? { html } : { error: "it gave no text" }))
  .catch((error) => parentPort.postMessage({ error: String(error?.message ?? error) }));
`;

const memoryLimit = 512;

/**
 * Runs a theme in a thread of its own, so that it can be stopped, prints nothing and sees none of the environment.
 * Rejects with a ThemeFailure that says what went wrong, where it throws, takes too long, or ends without a page.
 * @param url of the theme's module.
 * @param timeLimit in milliseconds.
 */
export function runTheme(url: string, resume: unknown, timeLimit: number): Promise<string> {
  const worker = new Worker(program, {
    eval: true,
    workerData: { url, resume },
    env: { NODE_ENV: "production" },
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  });
  return new Promise<string>((resolve, reject) => {
    const fail = (reason: string) => reject(new ThemeFailure(reason));
    const timer = setTimeout(() => fail(`it took longer than ${timeLimit / 1000} seconds`), timeLimit);
    worker.on("message", ({ html, error }: { html?: string; error?: string }) => {
      if (html === undefined) fail(error ?? "it gave no text");
      else resolve(html);
    });
    worker.on("error", (error) => fail(error.message));
    worker.on("exit", () => {
      clearTimeout(timer);
      fail("it ended without a page");
    });
  }).finally(() => worker.terminate());
}
