import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/text/lexicon/recognise.ts";

/** The first names of all that a text names, alone or among the other texts of its document. */
function namedIn(text: string, others: readonly string[] = []): string[] {
  return (recognise([text, ...others])[0] ?? []).flatMap(({ concepts }) => concepts.map(({ name }) => name));
}

describe("the names of a text", () => {
  it.each([
    ["We run k8s in production.", "Kubernetes"],
    ["Kubernetes clusters", "Kubernetes"],
    ["Postgres and Redis", "PostgreSQL"],
    ["Services written in golang", "Go"],
    ["You write Go every day.", "Go"],
    ["Certified to ISO 9001", "ISO 9001"],
  ])("%s names %s", (text, name) => {
    expect(namedIn(text)).toContain(name);
  });

  it.each([
    ["ready to go live", "Go"],
    ["an excellent record", "Microsoft Excel"],
    ["react quickly to alarms", "React"],
    ["in the spring of last year", "Spring"],
  ])("%s does not name %s", (text, name) => {
    expect(namedIn(text)).not.toContain(name);
  });

  it("are told by the field that the document is of", () => {
    const ward = ["Wound care and medication rounds", "Registered nurses of the ward", "ACLS"];
    const app = ["Swift and Kotlin apps", "Android Studio", "iOS releases in the App Store"];
    expect(namedIn("Four RN in the team", ward)).toContain("registered nurse");
    expect(namedIn("Four RN in the team", app)).not.toContain("registered nurse");
  });

  it("may have function words within them, but none of a sentence's ends", () => {
    expect(namedIn("You write the plans of care.")).toContain("nursing care planning");
    expect(namedIn("You make plans. Care comes first.")).not.toContain("nursing care planning");
  });
});

it("the same texts asked for again, and others after them, are answered as at first", () => {
  const first = recognise(["Postgres and Kafka"]);
  expect(recognise(["Postgres and Kafka"])).toEqual(first);
  expect(recognise(["Kafka alone"])).toHaveLength(1);
  expect(recognise(["Postgres and Kafka"])).toEqual(first);
});
