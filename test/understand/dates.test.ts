import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { datesAlone, datesAtEnd, datesAtStart, findDates } from "../../src/understand/dates.ts";

describe("findDates", () => {
  test.each([
    ["Oct. 2011 - Nov.2012", "2011-10", "2012-11"],
    ["2009–2011", "2009", "2011"],
    ["04/2017 – heute", "2017-04", "present"],
    ["05/2016 to now", "2016-05", "present"],
    ["since 2003", "2003", "present"],
    ["[2014 - present]", "2014", "present"],
    ["Winter 2004", "2004", "2004"],
    ["May. 2012 - May. 2012", "2012-05", "2012-05"],
    ["2014 to date", "2014", "present"],
    ["seit 01/2013", "2013-01", "present"],
    ["1. März 2014 bis 31.12.2015", "2014-03", "2015-12"],
    ["Juin 2007 - août 2009", "2007-06", "2009-08"],
    ["2 de marzo de 2011 - actualidad", "2011-03", "present"],
    ["dezembro de 2012 até o momento", "2012-12", "present"],
    ["maggio 2002 – oggi", "2002-05", "present"],
    ["mrt 2002 t/m okt 2003", "2002-03", "2003-10"],
    ["Ianuarie 2001 - prezent", "2001-01", "present"],
    ["Mar - Sep 2014", "2014-03", "2014-09"],
    ["Jan ’08 - Feb ’09", "2008-01", "2009-02"],
    ["2011-04-30 - 2012-05-01", "2011-04", "2012-05"],
    ["09-2011 - 10-2012", "2011-09", "2012-10"],
    ["2009/10", "2009", "2010"],
    ["2009-12", "2009-12", "2009-12"],
    ["2009-15", "2009", "2015"],
    ["2010 –", "2010", "present"],
    ["until 2009", null, "2009"],
    ["Q3 2010 – Q1 2011", "2010", "2011"],
    ["2000 to 2003, 2007 to 2011", "2000", "2011"],
    ["Mai 2007 bază August 2008", "2007-05", "2008-08"],
    ["1998", "1998", "1998"],
    ["2019年4月", "2019-04", "2019-04"],
    ["2019年4月〜2021年3月", "2019-04", "2021-03"],
    ["2019年4月 〜 現在", "2019-04", "present"],
    ["2016年7月至2019年3月", "2016-07", "2019-03"],
    ["2020年至今", "2020", "present"],
    ["平成27年4月から令和元年5月", "2015-04", "2019-05"],
    ["2018年9月12日", "2018-09", "2018-09"],
  ])("%s", (text, start, end) => {
    expect(findDates(text)).toMatchObject([{ start, end, startIndex: 0, endIndex: text.length }]);
  });

  test.each([
    "2,300 parts",
    "€2015 raised",
    "now hiring",
    "Mayor of 12 towns",
    "room 20199",
    "a2019b",
    "$2020 saved",
    "2000年以上",
  ])("%s has none", (text) => {
    expect(findDates(text)).toEqual([]);
  });

  test("prose is not searched", () => {
    expect(findDates(`${"word ".repeat(300)}2019`)).toEqual([]);
  });

  test("spans lie in the line, in order", () => {
    const word = fc.constantFrom(
      "2019",
      "-",
      "to",
      "May",
      "(",
      ")",
      "05/2018",
      "since",
      "now",
      "Cook",
      ",",
      "–",
      "'19",
      "h",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const line = words.join(" ");
        let from = 0;
        for (const found of findDates(line)) {
          expect(found.startIndex).toBeGreaterThanOrEqual(from);
          expect(found.endIndex).toBeGreaterThan(found.startIndex);
          expect(line.slice(found.startIndex, found.endIndex)).toContain(found.text);
          from = found.endIndex;
        }
        expect(from).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

describe("where the dates stand", () => {
  test("at the end, in brackets or not", () => {
    const line = "Cook, Lima (Jun 2012 – Jul 2013)";
    expect(datesAtEnd(line)).toMatchObject({ text: "Jun 2012 – Jul 2013", startIndex: 11, endIndex: line.length });
    expect(datesAtEnd("in 2012 a cook")).toBeNull();
  });

  test("at the start", () => {
    expect(datesAtStart("2010 – 2012   Cook")).toMatchObject({ end: "2012", endIndex: 11 });
    expect(datesAtStart("Cook 2012")).toBeNull();
  });

  test("alone, or after a word that says what they are", () => {
    expect(datesAlone("| Jun 2012")).toMatchObject({ text: "Jun 2012" });
    expect(datesAlone("Graduated: May 2012")).toMatchObject({ text: "Graduated: May 2012", start: "2012-05" });
    expect(datesAlone("Expected 2030")).toMatchObject({ text: "Expected 2030" });
    expect(datesAlone("Cook 2012")).toBeNull();
    expect(datesAlone("Cook")).toBeNull();
  });
});
