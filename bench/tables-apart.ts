import type { Plugin } from "rolldown";

/** A long string of a generated module. */
const table = /^export const (\w+)(?:: string)? =\s*("(?:[^"\\\n]|\\.)*"|`(?:[^`\\$]|\\.)*`);$/gm;
const made = /^[/][/] Made by bench[/]/;
/** In characters: shorter strings are had sooner from the program than from a file of their own. */
const least = 20_000;

/**
 * Puts the tables of generated modules into files beside the program. They are read when they are first asked for, as
 * they are: V8 need not find the end of a literal of a megabyte, the code cache does not hold them again, and what asks for
 * none of them does not wait.
 */
export function tablesApart(): Plugin {
  return {
    name: "tables-apart",
    transform(code, id) {
      if (!made.test(code)) return null;
      const getters: string[] = [];
      const name = /([^/]+)[/]([^/]+)[.]ts$/.exec(id)?.slice(1).join("-") ?? "";
      const rest = code.replace(table, (whole, constant: string, literal: string) => {
        if (literal.length < least) return whole;
        const text: string = literal.startsWith('"') ? JSON.parse(literal) : literal.slice(1, -1);
        // One byte for each character where that is possible, else two: both are read without being looked at.
        const encoding = /[^\0-\xff]/.test(text) ? "utf16le" : "latin1";
        const fileName = `${name}-${constant}.txt`;
        this.emitFile({ type: "asset", fileName, source: Buffer.from(text, encoding) });
        const read = `require("node:fs").readFileSync(__dirname + "/${fileName}", "${encoding}")`;
        getters.push(`let _${constant}; Object.defineProperty(exports, "${constant}",
          { enumerable: true, get: () => (_${constant} ??= ${read}) });`);
        return "";
      });
      if (getters.length === 0) return null;
      // A getter is what an ECMAScript module cannot export.
      const others = rest.replace(/^export const (\w+)(?:: [^=]+)? =/gm, "exports.$1 =");
      return { code: `${others}\n${getters.join("\n")}\n`, moduleType: "js" };
    },
  };
}
