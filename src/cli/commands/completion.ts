import type { Command } from "commander";
import { completionScript, type Shell } from "../completion.ts";
import type { Io } from "../io.ts";

/** Prints what a shell has to read to complete the command line. */
export async function completionCommand(shell: Shell, program: Command, io: Io): Promise<number> {
  io.stdout.write(completionScript(program, shell));
  return 0;
}
