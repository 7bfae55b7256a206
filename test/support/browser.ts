import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian puts it, or another place that is named. */
const program = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** Whether there is a browser for the tests that need one. */
export const hasBrowser = existsSync(program);

/** A browser without a window that asks no server of its maker's. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: program,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
