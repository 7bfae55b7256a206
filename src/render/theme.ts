import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { resolve } from "import-meta-resolve";
import { UserError } from "../errors.ts";
import { renderJsonResume } from "./json-resume.ts";
import type { Render } from "./registry.ts";
import { hideMarks, showMarks } from "./theme-words.ts";
import { runTheme, ThemeFailure } from "./theme-worker.ts";

const packageName = /^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i;
const prefix = "jsonresume-theme-";
const longestPage = 5_000_000;

/** Nothing in the page runs, and nothing is fetched when it is opened: neither the CV's words nor the theme's own. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`;

/** A theme for JSON Resume that is installed in a folder. */
export interface Theme {
  /** `even`, `jsonresume-theme-even`, or a package with a scope. */
  name: string;
  /** The folder whose packages are looked through, and those above it. */
  folder: string;
  /** In milliseconds. Default: 20 seconds. */
  timeLimit?: number;
}

/** A renderer to HTML by an installed theme. Throws a UserError that names the theme where it is not there; so does the renderer where it fails. */
export function loadTheme({ name, folder, timeLimit = 20_000 }: Theme): Render {
  const { url, fullName } = findTheme(name, folder);
  return async (resume) => {
    const words = hideMarks(JSON.parse(renderJsonResume(resume)));
    try {
      const page = await runTheme(url, words, timeLimit);
      if (page.length > longestPage) throw new ThemeFailure("its page is longer than 5 MB");
      if (!/<\w/.test(page)) throw new ThemeFailure("what it gave is not HTML");
      return guard(showMarks(page));
    } catch (error) {
      if (!(error instanceof ThemeFailure)) throw error;
      throw new UserError(`the theme ${fullName} failed: ${error.message}`, "Try another theme, or --format html.");
    }
  };
}

function findTheme(name: string, folder: string): { url: string; fullName: string } {
  if (!packageName.test(name)) {
    throw new UserError(
      `${name} is no name of a theme`,
      "Give the name of an installed package, such as even for jsonresume-theme-even.",
    );
  }
  const fullName = name.includes(prefix) || name.startsWith("@") ? name : `${prefix}${name}`;
  try {
    return { url: resolve(fullName, pathToFileURL(join(folder, "_")).href), fullName };
  } catch {
    throw new UserError(
      `the theme ${fullName} is not installed here`,
      `Install it in this folder: npm install ${fullName}.`,
    );
  }
}

/** The page with the policy as the first thing in its head. */
function guard(page: string): string {
  const head = /<head\b[^>]*>/i.exec(page);
  const start = head === null ? (/^\s*<!doctype[^>]*>/i.exec(page)?.[0].length ?? 0) : head.index + head[0].length;
  return `${page.slice(0, start)}${policy}${page.slice(start)}`;
}
