/** What a column of a table of positions or degrees holds. */
export type Column = "dates" | "title" | "organization" | "location" | "notes";

const names: Record<Column, RegExp> = {
  dates:
    /^(?:dates?|years?|periods?|from|to|when|duration|time|zeitraum|datum|jahre?|zeit|période|années?|periodo|fechas?|años?|data|período|anos?|anno|periode|jaar|perioada|anul|期间|期間|时间|時間|年月)$/i,
  title:
    /^(?:posts?|positions?|roles?|job titles?|titles?|job|designation|stelle|tätigkeit|funktion|poste|fonction|puesto|cargo|ruolo|functie|funcția|degrees?|awards?|qualifications?|courses?|programme|abschluss|diplômes?|título|titolo|diploma|opleiding|职位|職位|职务|職種|专业|學位|学位)$/i,
  organization:
    /^(?:schools?|employers?|compan(?:y|ies)|organi[sz]ations?|institutions?|universit(?:y|ies)|firma|arbeitgeber|unternehmen|schule|entreprise|employeur|établissement|école|empresa|centro|azienda|ente|bedrijf|werkgever|instelling|companie|angajator|college|hospital|firms?|practice|issuer|issued by|awarding body|provider|clients?|公司|单位|學校|学校|会社名|勤務先)$/i,
  location: /^(?:locations?|places?|city|town|country|ort|lieu|ville|lugar|ciudad|luogo|local|plaats|loc|地点|地點)$/i,
  notes:
    /^(?:descriptions?|details?|duties|responsibilities|notes?|grades?|results?|achievements?|main duties|aufgaben|note|missions|tareas|funciones|mansioni|taken)$/i,
};

/** The columns that a table's first row names, in order; null where the row is no such one. */
export function columnsOf(cells: readonly { text: string }[]): Column[] | null {
  if (cells.length < 2) return null;
  const columns = cells.map(({ text }) => columnOf(text.replace(/\s*:$/, "")));
  const known = columns.filter((column) => column !== null);
  const isNamed = known.includes("title") || known.includes("organization");
  return known.length === cells.length && isNamed && new Set(known).size > 1 ? known : null;
}

function columnOf(name: string): Column | null {
  for (const [column, shape] of Object.entries(names)) if (shape.test(name.trim())) return column as Column;
  return null;
}
