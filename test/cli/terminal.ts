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
  /** What the person answers to questions, in their order: a text, or yes or no. */
  answers?: (string | boolean | null)[];
}

/** Runs a command line in this process, with stand-ins for all that it touches but the file system. */
export async function session(terminal: Terminal, ...argv: string[]) {
  const { cwd, stdin = "", isTTY = false, columns = 80, env = {}, clipboard, answers = [] } = terminal;
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
    prompts: async () => ({
      async ask(_question, refuse) {
        for (;;) {
          const answer = answers.shift();
          if (typeof answer !== "string") return null;
          const refusal = refuse(answer);
          if (refusal === null) return answer;
          written.stderr += `${refusal}\n`;
        }
      },
      agree: async () => answers.shift() === true,
    }),
    stopped: async () => {},
    readClipboard: async () => clipboard ?? Promise.reject(new Error("no display")),
  };
  const code = await run(argv, io);
  return { code, ...written };
}
