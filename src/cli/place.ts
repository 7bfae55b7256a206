import type { Source } from "../model/source.ts";

/** Where something stands, for people: `line 12`, of a file with pages `page 2, line 48`. */
export function placeOf({ page, line }: Source): string {
  return page === undefined ? `line ${line}` : `page ${page}, line ${line}`;
}
