import { styleText } from "node:util";
import type { Io } from "./io.ts";

type Style = Parameters<typeof styleText>[0];

/** Sets a text in a colour or in bold where a person looks at a terminal that has them and did not say NO_COLOR. */
export function painter({ stdout, env }: Io): (style: Style, text: string) => string {
  const paints = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  // Later versions of Node would look at the stream of the process once more.
  return (style, text) => (paints && text !== "" ? styleText(style, text, { validateStream: false }) : text);
}
