#!/usr/bin/env node
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire, Module } from "node:module";
import { dirname, join, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

// V8 interprets a pattern the first time and compiles it the second; nearly all of ours are used more often than once.
setFlagsFromString("--no-regexp-tier-up");
/** Commands that go on for long; the others are done before V8's care for a long run pays. */
const goesOn = ["batch", "serve", "worker"].includes(process.argv[2] ?? "");
/**
 * How much of a function V8 runs before it optimises it, in bytes; 30 times its default. One posting is done before that
 * pays, and the optimiser would take a third of the processor's time. Later versions of Node know no such flag.
 */
if (process.version.startsWith("v20.") && !goesOn) setFlagsFromString("--interrupt-budget=2000000");
// Threads that look for garbage in small steps take more time than a run that ends soon has garbage for.
if (!goesOn) setFlagsFromString("--no-incremental-marking");
// Else V8 lets the memory of a batch grow to twice what lives in it before it looks for what does not. The page waits for that.
if (goesOn && process.argv[2] !== "serve") setFlagsFromString("--heap-growing-percent=20");

/**
 * Starts the program with the code cache that the build left beside each of its files: V8 then compiles nothing of
 * what the samples use, which is a tenth of a cold start and more. V8 refuses a cache of another Node version, or a broken
 * one, and compiles. With CVTAILOR_CODE_CACHE=write the caches are made, by bench/code-cache.ts.
 */
const folder = join(__dirname, "program");
const writes = process.env.CVTAILOR_CODE_CACHE === "write";
const scripts = new Map<string, Script>();

/** The hook of Node's loader of CommonJS files that compilers to JavaScript use too; it is not among its types. */
interface Compiling {
  _compile(this: Module, content: string, path: string): unknown;
}

const compiling = Module.prototype as unknown as Compiling;
const compile = compiling._compile;
compiling._compile = function compileWithCache(content, path) {
  const cachedData = path.startsWith(folder + sep) ? cacheOf(path) : undefined;
  // Node lets no script with a code cache import a package that is not built in: what does stays as it is.
  if (cachedData === undefined && !(writes && path.startsWith(folder + sep))) return compile.call(this, content, path);
  const script = new Script(Module.wrap(content), { filename: path, cachedData });
  if (writes) scripts.set(path, script);
  const run: (...scope: unknown[]) => unknown = script.runInThisContext();
  return run.call(this.exports, this.exports, this.require.bind(this), this, path, dirname(path));
};

function cacheOf(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.cache`);
  } catch {
    return undefined;
  }
}

const program: typeof import("./main.ts") = createRequire(__filename)("./program/main.cjs");
// Node lets no script with a code cache import a package, so the one that is not built in is imported here.
void program
  .main(async () => (await import("clipboardy")).default.read())
  .then(() => {
    for (const [path, script] of scripts) writeFileSync(`${path}.cache`, script.createCachedData());
    // Without it Node collects garbage once more before it ends.
    process.exit();
  });
