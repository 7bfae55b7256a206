import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { UserError } from "../../errors.ts";
import { template } from "./template.ts";

/** Packages of the fonts that the layouts are set in, and the folders of the weights in use. */
const fontPackages = {
  "@expo-google-fonts/source-sans-3": ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"],
  "@expo-google-fonts/source-serif-4": ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"],
} as const;
const enginePackage = "@myriaddreamin/typst-ts-node-compiler";

let engine: NodeCompiler | null = null;

/** The typesetter, loaded once. Throws a UserError where it, or a font of ours, is not installed. */
export function loadEngine(): NodeCompiler {
  // No import: a script with a code cache may have none.
  engine ??= createEngine(createRequire(import.meta.url));
  return engine;
}

/** As `loadEngine`, anew, from where `require` finds packages. */
export function createEngine(require: NodeJS.Require): NodeCompiler {
  try {
    const { NodeCompiler }: typeof import("@myriaddreamin/typst-ts-node-compiler") = require(enginePackage);
    // Folders that are named come before the machine's own fonts, so that a font of the same name there changes nothing.
    const fontPaths = Object.entries(fontPackages).flatMap(([name, weights]) =>
      weights.map((weight) => join(dirname(require.resolve(`${name}/package.json`)), weight)),
    );
    return NodeCompiler.create({ fontArgs: [{ fontPaths }] });
  } catch (error) {
    throw missing(error);
  }
}

function missing(error: unknown): UserError {
  const code = error instanceof Error && "code" in error ? error.code : null;
  const what = code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND" ? "is not installed" : "cannot be loaded";
  return new UserError(
    `the typesetter that makes PDF ${what}`,
    `Install cvtailor with its optional packages (npm install --include=optional), or take --format html and print that.`,
  );
}

/** Which part of the template runs: the page itself, or the heights of its parts. */
type Task = "page" | "measure";

/** Pages after which the typesetter forgets what it has not needed again: a batch must not fill the memory. */
const remembered = 10;

/** Runs the template on data. */
export function compile(compiler: NodeCompiler, task: Task, data: unknown): NodeTypstDocument {
  compiler.evictCache(remembered);
  const compiled = compiler.compile({ mainFileContent: template, inputs: { task, data: JSON.stringify(data) } });
  const { result } = compiled;
  if (result !== null && !compiled.hasError()) return result;
  const error = compiled.takeError();
  throw new Error(`the page cannot be typeset: ${error === null ? "" : JSON.stringify(error.shortDiagnostics)}`);
}

/** The value that the template put under a label. */
export function reported(compiler: NodeCompiler, document: NodeTypstDocument, label: string): unknown {
  const [found] = compiler.query(document, { selector: `<${label}>`, field: "value" }) as unknown[];
  return found;
}
