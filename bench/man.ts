import { mkdirSync, writeFileSync } from "node:fs";
import { processIo } from "../src/cli/io.ts";
import { createProgram } from "../src/cli/program.ts";
import { manPage } from "./man-page.ts";

/** Writes the manual page beside the build. */
const program = createProgram(
  processIo(async () => ""),
  () => {},
);
mkdirSync("dist/man", { recursive: true });
writeFileSync("dist/man/cvtailor.1", manPage(program));
