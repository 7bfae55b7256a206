import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Whether a path is a pattern: `*` and `?` for part of a name, `**` for any folders. */
export function isGlob(path: string): boolean {
  return /[*?]/.test(path);
}

/** Whether a whole name fits a pattern of `*` and `?`. Takes time proportional to the product of their lengths at most. */
export function matchesName(pattern: string, name: string): boolean {
  if (name.startsWith(".") && !pattern.startsWith(".")) return false;
  let at = 0;
  let inPattern = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    if (pattern[inPattern] === "*") {
      star = inPattern++;
      starAt = at;
    } else if (pattern[inPattern] === "?" || pattern[inPattern] === name[at]) {
      inPattern++;
      at++;
    } else if (star >= 0) {
      inPattern = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (pattern[inPattern] === "*") inPattern++;
  return inPattern === pattern.length;
}

/** What stands in a folder; a link may lead to either. */
interface Listed {
  name: string;
  kind: "file" | "folder" | "link";
}

/** The visible files and folders of a folder (no pipes or devices), in the order of their names' code units; none where it cannot be read. */
export function listFolder(folder: string): Listed[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(
        (entry) => !entry.name.startsWith(".") && (entry.isFile() || entry.isDirectory() || entry.isSymbolicLink()),
      )
      .map((entry): Listed => {
        const kind = entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "link";
        return { name: entry.name, kind };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** The paths that a pattern names, in order, each once; folders among them are the caller's to open. */
export function expandGlob(pattern: string, cwd: string): string[] {
  const parts = (process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern).split("/");
  const found = new Set<string>();
  const walk = (base: string, index: number): void => {
    const part = parts[index];
    if (part === undefined) {
      found.add(base);
      return;
    }
    const below = (name: string) => (base === "" ? name : base.endsWith("/") ? base + name : `${base}/${name}`);
    if (!isGlob(part)) {
      walk(index === 0 && part === "" ? "/" : below(part), index + 1);
      return;
    }
    const entries = listFolder(base.startsWith("/") ? base : join(cwd, base));
    const isLast = index === parts.length - 1;
    if (part === "**") {
      if (!isLast) walk(base, index + 1);
      for (const { name, kind } of entries) {
        if (kind === "folder") walk(below(name), index);
        else if (isLast) found.add(below(name));
      }
      return;
    }
    for (const { name, kind } of entries) {
      if (matchesName(part, name) && (isLast || kind === "folder")) walk(below(name), index + 1);
    }
  };
  walk("", 0);
  return [...found];
}
