import { expect, test } from "vitest";
import { Ids } from "../../../src/understand/cv/ids.ts";

test("ids name the line, and count from the second on it", () => {
  const ids = new Ids();
  const source = { line: 4, column: 1 };
  expect([ids.entry(source), ids.bullet(source), ids.bullet({ line: 4, column: 9 }), ids.skill(source)]).toEqual([
    "e4",
    "b4",
    "b4-2",
    "s4",
  ]);
});
