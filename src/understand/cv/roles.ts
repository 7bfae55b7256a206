import { hasCjk } from "../../text/cjk.ts";
import { roleNouns } from "./role-names.ts";

const nouns = new Set(roleNouns.split(" "));
const byLength = new Map<number, string[]>();
for (const noun of nouns) byLength.set(noun.length, [...(byLength.get(noun.length) ?? []), noun]);
/** Shorter words are too near to others to forgive a typo. */
const shortestForgiven = 7;
/** What ends the name of a position when its noun stands before it. */
const stops =
  /^(?:to|of|for|at|in|on|and|or|with|&|\/|\||–|—|-|then|later|earlier|und|für|de|du|des|del|di|da|do|van|voor|als|i{1,3}|iv|[1-4]|senior|junior|\(.*)$/i;

/**
 * The text reads as the name of a position: its first part (to the first comma, bar or dash) has a role's noun at its end, or
 * one word before that, or before a word such as `of` or `to`. One typo in a longer noun is forgiven.
 */
export function isRole(text: string): boolean {
  const part =
    text
      .slice(0, 300)
      .replace(/\([^()]*\)/g, "")
      .split(/[,;|:]|\s[–—-]\s/, 1)[0]
      ?.trim() ?? "";
  if (legalForm.test(part)) return false;
  const words = part.split(/\s+/).slice(0, 15);
  return words.some((word, index) => {
    const next = words[index + 1];
    const isPlaced = next === undefined || stops.test(next) || next.startsWith("(") || index === words.length - 2;
    return isPlaced && isRoleNoun(word);
  });
}

/** What a firm's name ends in, whatever its other words. */
const legalForm =
  /\s(?:Ltd|Limited|Inc|LLC|LLP|plc|PLC|Corp|GmbH|AG|KG|SE|BV|NV|S\.?A|S\.?L|Lda|S\.?r\.?l|SRL|SAS|SARL|S\.?p\.?A|Oy|AB|ApS|A\/S|Pty|Ltda)\.?$/;

function isRoleNoun(word: string): boolean {
  return word
    .toLowerCase()
    .replace(/^[("']+|[)"'.,;]+$/g, "")
    .split("/")
    .some(
      (plain) => nouns.has(plain) || isCompoundRole(plain) || (plain.length >= shortestForgiven && isNearNoun(plain)),
    );
}

/** Languages that write their compounds as one word, and those that write no spaces at all. */
const compoundEnding =
  /.(?:ingenieur|entwickler|ontwikkelaar|mechaniker|mechatroniker|informatiker|installateur|bäcker|konditor|tischler|zimmerer|maurer|metzger|sanitäter|wissenschaftler|pädagoge|psychologe|bibliothekar|übersetzer|gestalter|laborant|vertreter|beauftragte[rn]?|vorstand|verkoopster|secretaresse|verpleger|onderzoeker|tekenaar|schilder|bakker|kapper|slager|coördinator|elektroniker|techniker|berater|leiter|buchhalter|verkäufer|pfleger|lehrer|leraar|schwester|kaufmann|kauffrau|fachkraft|mitarbeiter|medewerker|verpleegkundige|assistent|helfer|chauffeur|fahrer|monteur|schlosser|meister|betreuer|erzieher|trainer|koch|planer|disponent|zeichner|bauer|maler|gärtner|arzt|anwalt|therapeut|redakteur|sekretär|verwalter|referent|sachbearbeiter|angestellte[rn]?|hilfskraft|lehrkraft|pflegekraft|bürokraft|reinigungskraft|aushilfe|leitung|assistenz|führer|bediener|prüfer|händler|makler|jurist|wirt|wart|verkoper|bediende|begeleider|manager|adviseur|beheerder|bezorger|planner|onderwijzer|docent|monteur|bouwer|timmerman|leider|inspecteur)(?:in)?$/;
const cjkEnding =
  /(?:工程師|工程师|設計師|设计师|護理師|護士|护士|會計師?|会计师?|教師|教师|老師|廚師|厨师|經理|经理|主任|助理|專員|专员|店員|技術員|技术员|エンジニア|マネージャー|リーダー|デザイナー|プログラマー?|看護師|保育士|料理人|調理師|教諭|講師|販売員|事務員|営業|職|店長|部長|課長|係長|スタッフ)$/;

function isCompoundRole(word: string): boolean {
  const parts = word.split("-");
  if (parts.length > 1 && nouns.has(parts.at(-1) ?? "")) return true;
  return compoundEnding.test(word) || (hasCjk(word) && cjkEnding.test(word));
}

function isNearNoun(word: string): boolean {
  for (let length = word.length - 1; length <= word.length + 1; length += 1) {
    // More than one of them is a firm or a team.
    if (byLength.get(length)?.some((noun) => noun[0] === word[0] && word !== `${noun}s` && isOneEditApart(noun, word)))
      return true;
  }
  return false;
}

/** One letter more, less, or other, or two neighbours swapped. */
function isOneEditApart(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 1) ||
    (one[start] === other[start + 1] && one[start + 1] === other[start] && rest(one, 2) === rest(other, 2))
  );
}
