/** Compiles src/text/latent/kernel.wat into a module of the program. Usage: npm run kernel */
import { readFileSync, writeFileSync } from "node:fs";
import wabt from "wabt";

const source = new URL("../src/text/latent/kernel.wat", import.meta.url);
const { parseWat } = await wabt();
const { buffer } = parseWat("kernel.wat", readFileSync(source, "utf8"), { simd: true }).toBinary({});
writeFileSync(
  new URL("../src/text/latent/kernel-code.ts", import.meta.url),
  `// Made by bench/kernel.ts from kernel.wat. Do not edit.
export const code =
  "${Buffer.from(buffer).toString("base64")}";
`,
);
