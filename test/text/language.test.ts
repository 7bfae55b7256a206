import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../src/model/languages.ts";
import { languageOf } from "../../src/text/language.ts";
import { termsOf } from "../../src/text/terms.ts";

const keys = (text: string, code: LanguageCode): string[] => termsOf(text, languageOf(code)).map(({ key }) => key);

describe("the forms of a word meet", () => {
  test.each<[LanguageCode, string]>([
    ["de", "Projekt Projekte Projekten Projekts"],
    ["de", "Patient Patienten Patientin Patientinnen"],
    ["de", "Plan Pläne Plänen"],
    ["de", "Haus Häuser"],
    ["de", "entwickeln entwickelt entwickelte"],
    ["de", "Prüfung Prüfungen prüfen"],
    ["de", "Dokumentation Dokumentationen"],
    ["de", "Schüler Schülern"],
    ["fr", "réseau réseaux"],
    ["fr", "médical médicale médicaux médicales"],
    ["fr", "développer développé développée développement"],
    ["fr", "infirmier infirmière infirmiers"],
    ["fr", "installer installation installations"],
    ["es", "factura facturas facturación"],
    ["es", "lección lecciones"],
    ["es", "proveedor proveedores"],
    ["es", "eléctrico eléctricas"],
    ["pt", "lição lições"],
    ["pt", "material materiais"],
    ["pt", "homem homens"],
    ["pt", "desenvolver desenvolvimento"],
    ["it", "verifica verifiche"],
    ["it", "infermiere infermieri infermiera"],
    ["it", "progetto progetti progettazione"],
    ["it", "laboratorio laboratori"],
    ["nl", "huis huizen"],
    ["nl", "taak taken"],
    ["nl", "systeem systemen"],
    ["nl", "ontwikkelen ontwikkelt ontwikkelde ontwikkeling"],
    ["nl", "zorgplan zorgplannen"],
  ])("%s: %s", (code, words) => {
    expect(new Set(words.split(" ").map((word) => languageOf(code)?.stem(word.toLowerCase()))).size).toBe(1);
  });
});

test.each<[LanguageCode, string, string]>([
  ["de", "Markt", "Marke"],
  ["de", "Schule", "Schulung"],
  ["de", "Bank", "Bänder"],
  ["fr", "poste", "postal"],
  ["fr", "mission", "commission"],
  ["es", "excelente", "Excel"],
  ["pt", "excelente", "Excel"],
  ["nl", "markt", "merk"],
  ["it", "capitale", "capitano"],
  ["de", "Java", "JavaScript"],
])("%s: %s and %s stay apart", (code, a, b) => {
  expect(keys(a, code)).not.toEqual(keys(b, code));
});

test.each<LanguageCode>(["de", "fr", "es", "pt", "it", "nl", "zh", "ja"])("%s: names stay as they are", (code) => {
  expect(keys("Keras, Scala, C++, Node.js, k8s, Go", code)).toEqual([
    "keras",
    "scala",
    "c++",
    "nodejs",
    languageOf(code)?.stem("kubernetes"),
    "go",
  ]);
});

test.each<[LanguageCode, string, string[]]>([
  ["de", "Fundierte Kenntnisse in der Buchhaltung", ["buchhalt"]],
  ["fr", "Bonne connaissance de la comptabilité", ["comptabilit"]],
  ["es", "Experiencia en la gestión de almacenes", ["gestion", "almacen"]],
  ["nl", "Ervaring met het lassen van staal", ["las", "stal"]],
  ["zh", "熟悉 Linux 與資料庫設計", ["linux", "資料庫", "設計"]],
  ["ja", "保育計画の作成を担当", ["保育", "計画", "作成"]],
])("%s: %s", (code, text, expected) => {
  expect(keys(text, code)).toEqual(expected);
});
