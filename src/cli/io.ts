import type { Prompts } from "./questions.ts";

/** A stream of the terminal, or a stand-in. */
export interface Output {
  write(text: string | Uint8Array): unknown;
  isTTY?: boolean;
  /** Width of the terminal in characters. */
  columns?: number;
}

/** Everything outside the program that the command line touches, so that tests can stand in for it. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string> & { isTTY?: boolean };
  /** Data and nothing else. */
  stdout: Output;
  /** Notes, progress and errors. */
  stderr: Output;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** The text on the clipboard; throws where there is none to reach. */
  readClipboard(): Promise<string>;
  /** Asked only where standard input and standard error are a terminal. */
  prompts(): Promise<Prompts>;
  /** Resolves when the person, or the system, wants the program to end. */
  stopped(): Promise<void>;
}

/**
 * The real process. A reader that closes the pipe early (`| head`) is no error: what is left to write is dropped.
 * @param readClipboard see `Io`.
 */
export function processIo(readClipboard: Io["readClipboard"]): Io {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    // Node opens it when it is first asked for; a command that reads files never asks.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
    readClipboard,
    prompts: async () => (await import("./prompts.ts")).terminalPrompts,
    stopped: () =>
      new Promise((resolve) => {
        for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
      }),
  };
}
