import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";

interface Terminal {
  cwd: string;
  stdin?: string;
  /** Whether all three streams are a terminal. */
  isTTY?: boolean;
  columns?: number;
  env?: Record<string, string>;
  clipboard?: string;
}

/** Runs a command line in this process, with stand-ins for all that it touches but the file system. */
export async function session(terminal: Terminal, ...argv: string[]) {
  const { cwd, stdin = "", isTTY = false, columns = 80, env = {}, clipboard } = terminal;
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    isTTY,
    columns,
    write: (text: string | Uint8Array) => {
      written[name] += typeof text === "string" ? text : Buffer.from(text).toString();
    },
  });
  async function* bytes() {
    yield stdin;
  }
  const io: Io = {
    stdin: Object.assign(bytes(), { isTTY }),
    stdout: output("stdout"),
    stderr: output("stderr"),
    cwd,
    env,
    readClipboard: async () => clipboard ?? Promise.reject(new Error("no display")),
  };
  const code = await run(argv, io);
  return { code, ...written };
}
