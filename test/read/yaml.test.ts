import { describe, expect, test } from "vitest";
import type { Cv } from "../../src/model/cv.ts";
import { readDocument } from "../../src/read/registry.ts";
import { understandCv } from "../../src/understand/cv/index.ts";

async function understand(yaml: string, name = "cv.yaml"): Promise<Cv> {
  return understandCv(await readDocument(new TextEncoder().encode(yaml), name));
}

const person = `# a comment
cv:
  name: Ana Lum
  headline: Cook
  location: Lima, Peru
  email:
    - ana@lum.example
    - second@lum.example
  phone: tel:+51-1-555-0101
  website: https://lum.example
  social_networks:
    - network: LinkedIn
      username: analum
    - network: Mastodon
      username: "@ana@kitchen.example"
  custom_connections:
    - placeholder: My menu
      url: https://menu.example
      fontawesome_icon: utensils
  sections:
    profile:
      - Cooks for *large* parties.
    Work Experience:
      - company: Saltmarsh
        position: Head **Chef**
        start_date: 2021-03
        location: Lima
        summary: All of the kitchen.
        highlights:
          - Fed [forty](https://forty.example) a night
          - Saved half - Of the flour
    Education:
      - institution: Kelp School
        degree: BSc
        area: Baking
        date: Spring 2016 – Jun 2018
    licences_and_certificates:
      - bullet: Food hygiene, 2019
      - bullet: First aid
    languages:
      - label: Spanish
        details: native
    skills:
      - label: Tools
        details: Knives, fire
      - Tasting
    publications:
      - title: On Salt
        authors: [A. Lum, B. Kask]
        journal: Kitchen Letters
        doi: 10.1/salt
        date: 2020-05
    Side Work:
      - name: Menu
        end_date: 2022
        odd: left over
design:
  theme: classic
`;

describe("RenderCV", () => {
  test("fills every field, and leaves what it does not know", async () => {
    const { basics, entries, skills, unparsed } = await understand(person);
    expect(basics).toEqual({
      name: "Ana Lum",
      label: "Cook",
      email: "ana@lum.example",
      phone: "+51-1-555-0101",
      location: "Lima, Peru",
      links: [
        { text: "https://lum.example", url: "https://lum.example" },
        { text: "LinkedIn", url: "https://linkedin.com/in/analum" },
        { text: "Mastodon", url: "https://kitchen.example/@ana" },
        { text: "My menu", url: "https://menu.example" },
      ],
      summary: "Cooks for large parties.",
    });
    expect(
      entries.map(({ kind, title, organization, start, end, dates }) => [kind, title, organization, start, end, dates]),
    ).toEqual([
      ["work", "Head Chef", "Saltmarsh", "2021-03", "present", "2021-03 – present"],
      ["education", "BSc, Baking", "Kelp School", "2016", "2018-06", "Spring 2016 – Jun 2018"],
      ["certificate", "Licences and certificates", null, null, null, null],
      ["language", "Spanish", null, null, null, null],
      ["publication", "On Salt", "Kitchen Letters", "2020-05", "2020-05", "2020-05"],
      ["work", "Menu", null, null, "2022", "2022"],
    ]);
    expect(
      entries.map(({ subtitle, summary }) => [subtitle, summary]).filter((pair) => pair.some((part) => part !== null)),
    ).toEqual([
      [null, "All of the kitchen."],
      ["native", null],
      ["10.1/salt", "A. Lum, B. Kask"],
    ]);
    expect(skills.map(({ text }) => text)).toEqual(["Tools: Knives, fire", "Tasting"]);
    expect(unparsed.map(({ text }) => text)).toEqual(["second@lum.example", "left over"]);
  });

  test("each bullet knows where it stands; a dash inside one begins another", async () => {
    const [work] = (await understand(person)).entries;
    expect(work?.bullets.map(({ text, source }) => [text, source.line, source.column])).toEqual([
      ["Fed forty a night", 30, 13],
      ["Saved half", 31, 13],
      ["Of the flour", 31, 13],
    ]);
    expect(work?.source).toEqual({ line: 24, column: 18 });
  });

  test("is told without a file's name", async () => {
    expect((await understand(person, "standard input")).basics.name).toBe("Ana Lum");
  });
});

test("JSON Resume may be YAML, and telephone numbers keep their zeros", async () => {
  const { basics, entries } = await understand(
    "basics:\n  name: Ana Lum\n  phone: 0049151\nwork:\n  - name: Acme\n    position: Cook\n    startDate: 2019-02\n    highlights: [Fed *forty*]\n",
  );
  expect([basics.name, basics.phone]).toEqual(["Ana Lum", "0049151"]);
  expect(
    entries.map(({ role, organization, start, bullets }) => [role, organization, start, bullets[0]?.text]),
  ).toEqual([["Cook", "Acme", "2019-02", "Fed *forty*"]]);
});
