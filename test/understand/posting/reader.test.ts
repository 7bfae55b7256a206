import { describe, expect, test } from "vitest";
import { readText } from "../../../src/read/text.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

/** Words of a statement → its topic. */
function topicOf(text: string, words: string): string | undefined {
  const { statements } = understandPosting(readText({ text, bytes: new Uint8Array(), name: "posting.txt" }));
  return statements.find((statement) => statement.text.includes(words))?.topic;
}

describe("what a posting tells its reader", () => {
  test.each([
    ["Piano Tuner\n\nWe tune for two concert halls. You tune grands before the evening concert.", "grands"],
    ["Piano Tuner\n\nWhat a week is like: you regulate uprights in schools; you string an old square.", "uprights"],
    ["Piano Tuner\n\nWhat a week is like: you regulate uprights in schools; you string an old square.", "square"],
    ["Piano Tuner\n\nTo repair felts and hammers in the workshop.", "felts"],
    ["Accordeur de pianos\n\nNous avons deux salles. Vous accordez les pianos à queue avant le concert.", "à queue"],
    ["Klavierstimmer\n\nWir haben zwei Säle und viel Freude. Sie stimmen die Flügel vor dem Konzert.", "Flügel"],
  ])("is a duty: %j", (text, words) => expect(topicOf(text, words)).toBe("duties"));

  test.each([
    ["Piano Tuner\n\nYou love old instruments and the quiet before a concert.", "instruments"],
    ["Piano Tuner\n\nYou never hurry a customer out of the door.", "hurry"],
    ["Accordeur de pianos\n\nNous avons deux salles. Vous bénéficiez de billets pour les concerts.", "billets"],
  ])("is none where it says what somebody is or gets: %j", (text, words) =>
    expect(topicOf(text, words)).not.toBe("duties"),
  );
});

test("what somebody will have is required, after what they will do", () => {
  const text =
    "Piano Tuner\n\nYou'll be doing:\n- voicing of hammers\n\nYou'll have:\n- a trained ear\n- clean hands\n\nBenefits\n- tickets";
  expect(topicOf(text, "voicing")).toBe("duties");
  expect(topicOf(text, "trained ear")).toBe("requirements");
});

test("items that end a sentence are of its kind", () => {
  const text = "Piano Tuner\n\nA crew of two sees to our halls. You\n\n- voice the hammers\n- string what is broken";
  expect(topicOf(text, "hammers")).toBe("duties");
  expect(topicOf(text, "broken")).toBe("duties");
});

test("items of a list without a known heading are of one kind", () => {
  const text =
    "Piano Tuner\n\nThe craft, in brief\n- Maintain the grands of two halls\n- Repair actions and dampers\n- Felts, strings and pins\n- Humidity";
  expect(topicOf(text, "pins")).toBe("duties");
  expect(topicOf(text, "Humidity")).toBe("duties");
});

test("a telephone number is how to apply, whatever leads to it", () => {
  const text = "Piano Tuner\n\nDesirable\n- Harpsichords\n\nRing Odile first if you like: 0117 496 0123.";
  expect(topicOf(text, "Odile")).toBe("application");
  expect(topicOf("Piano Tuner\n\nRequirements\n- Pianos built 1890 - 1920 and later", "1890")).toBe("requirements");
});

test("reviews are work, not stars under an advertisement", () => {
  const text = "Care Worker\n\nDuties\nAnnual reviews of care plans\nMeetings with families";
  expect(topicOf(text, "Annual")).toBe("duties");
});

test("what is offered is no wish, even under the wishes", () => {
  const text = "Piano Tuner\n\nDesirable\nHarpsichords\nClavichords\n\nWe offer 28 days of leave and free concerts.";
  expect(topicOf(text, "leave")).toBe("benefits");
});
