import { expect, test } from "vitest";
import type { LanguageCode } from "../../../src/model/languages.ts";
import { readText } from "../../../src/read/text.ts";
import { understandPosting } from "../../../src/understand/posting/index.ts";

test.each<[LanguageCode, string, string | null]>([
  ["de", "Imker\n\nFür unser Team bei der Lindenhof Honig GmbH suchen wir Verstärkung.", "Lindenhof Honig GmbH"],
  ["de", "Imker\n\nDie Stadtimkerei Lindenhof sucht eine Person mit Geduld.", "Stadtimkerei Lindenhof"],
  ["de", "Imker\n\nWir suchen eine Person, die Bienen mag.", null],
  ["fr", "Apiculteur\n\nLa Ruche Dorée recrute une personne patiente.", "Ruche Dorée"],
  ["es", "Apicultor\n\nColmenar del Valle busca una persona con paciencia.", "Colmenar del Valle"],
  ["pt", "Apicultor\n\nO Apiário Serra Verde procura uma pessoa paciente.", "Apiário Serra Verde"],
  ["it", "Apicoltore\n\nApicoltura Monteverde cerca una persona paziente.", "Apicoltura Monteverde"],
  ["nl", "Imker\n\nImkerij Zonnebloem zoekt iemand met geduld.", "Imkerij Zonnebloem"],
  ["zh", "養蜂人\n\n我們是金蜂農業有限公司，正在找有耐心的人。", "金蜂農業有限公司"],
  ["ja", "養蜂家\n\n株式会社ミツバチは、忍耐強い方を募集しています。", "株式会社ミツバチ"],
])("%s: %j is by %s", (language, text, company) => {
  expect(understandPosting(readText({ text, name: "posting.txt", bytes: Buffer.from(text) }), language).company).toBe(
    company,
  );
});
