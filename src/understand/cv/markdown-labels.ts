import type { Entry } from "../../model/cv.ts";
import { findDates } from "../dates.ts";

const shape = /^(\p{Lu}[\p{L} -]{1,24}):\s*(.*)$/u;

/** What an entry's heading was taken for, so that a `Title:` after it can say that all of it is the title. */
export interface ReadTitle {
  heading: string;
  dates: string | null;
}

/** A line that says before a colon what it is; `none` where no field takes it, `marker` where nothing follows. */
export function takeLabel(entry: Entry, line: string, title: ReadTitle): "taken" | "marker" | "none" {
  const [, name = "", value = ""] = shape.exec(line) ?? [];
  if (value === "") {
    return /^(?:contributions?|achievements|highlights|responsibilities)$/i.test(name) ? "marker" : "none";
  }
  switch (name.toLowerCase()) {
    case "advisor":
    case "advisors":
    case "adviser":
    case "advisers":
    case "co-advisor":
    case "co-advisors":
    case "coadvisor":
    case "supervisor":
    case "supervisors":
    case "co-supervisor":
      entry.advisors.push(...value.split(/\s*(?:,|;| and | & )\s*/).filter((person) => person !== ""));
      return "taken";
    case "motivation":
    case "summary":
    case "description":
      entry.summary = entry.summary === null ? value : `${entry.summary} ${value}`;
      return "taken";
    case "link":
      if (entry.url !== undefined || !/^(?:https?:\/\/|www\.|[\w-]+\.[a-z])\S+$/i.test(value)) return "none";
      entry.url = value;
      return "taken";
    case "title":
      return takeTitle(entry, value, title);
    case "role":
      return takeOne(entry, "role", value);
    case "organisation":
    case "organization":
      return takeOne(entry, "organization", value);
    case "subtitle":
      return takeOne(entry, "subtitle", value);
    case "place":
    case "location":
      return takeOne(entry, "location", value);
    case "date":
    case "dates": {
      const found = findDates(value)[0];
      if (entry.dates !== null) return "none";
      Object.assign(entry, { start: found?.start ?? null, end: found?.end ?? null, dates: value });
      return "taken";
    }
    default:
      return "none";
  }
}

function takeOne(entry: Entry, field: "role" | "organization" | "subtitle" | "location", value: string) {
  if (entry[field] !== null) return "none";
  entry[field] = value;
  return "taken";
}

function takeTitle(entry: Entry, value: string, { heading, dates }: ReadTitle) {
  if (value !== heading) return "none";
  if (dates !== null && entry.dates === dates) Object.assign(entry, { start: null, end: null, dates: null });
  Object.assign(entry, { title: value, role: null, organization: null, subtitle: null, location: null, summary: null });
  return "taken";
}
