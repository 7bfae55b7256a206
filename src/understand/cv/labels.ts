/** A line's label and what follows it. */
export interface Label {
  kind: "advisors" | "motivation" | "contributions" | "projects";
  /** The label as printed, colon included. */
  text: string;
  rest: string;
  /** Index of the rest in the line. */
  index: number;
}

const shapes: readonly (readonly [Label["kind"], RegExp])[] = [
  [
    "advisors",
    /^(?:(?:co-|thesis |ph\.?d\.? |research |academic )?(?:advis[oe]rs?|supervisors?|mentors?)|betreuer(?:in)?|supervised by|advised by|directeur de thèse|tutores?)\s?:\s*/i,
  ],
  ["motivation", /^(?:motivations?|beweggrund|motivación|motivação|motivazione|motivatie|motivație)\s?:\s*/i],
  [
    "contributions",
    /^(?:(?:my |key |main |selected |core )?(?:contributions?|responsibilities|achievements|duties|tasks|highlights|accomplishments)|aufgaben|beiträge|tâches|réalisations|tareas|logros|contribuciones|contribuições|contributi|taken|contribuții|responsabilități)\s?:\s*/i,
  ],
  [
    "projects",
    /^(?:[\p{L}&-]+ ){0,3}(?:projects?|projekte?|projets?|proyectos?|projetos?|progetti|projecten|proiecte)\s?:\s*$/iu,
  ],
];

/** The label a line begins with, null where there is none. */
export function labelOf(text: string): Label | null {
  for (const [kind, shape] of shapes) {
    const match = shape.exec(text.slice(0, 80));
    if (match === null || (kind === "projects" && text.length > 60)) continue;
    const index = match[0].length;
    return { kind, text: match[0].trim(), rest: text.slice(index), index };
  }
  return bareContributions.test(text) ? { kind: "contributions", text, rest: "", index: text.length } : null;
}

/** The same as a small heading of its own within an entry. */
const bareContributions =
  /^(?:(?:my|key|main|core|selected|notable|major|primary|principal) )?(?:contributions?|responsibilities|duties|tasks)$|^(?:key|main|core|selected|notable|major|top) (?:achievements|accomplishments|highlights|results)$|^(?:(?:wichtigste )?(?:aufgaben|tätigkeiten|aufgaben und erfolge|erfolge)|(?:principales )?(?:missions|tâches|réalisations)|(?:principales )?(?:funciones|responsabilidades|tareas|logros)|(?:principais )?(?:atividades|responsabilidades|conquistas)|(?:principali )?(?:mansioni|responsabilità|attività)|(?:belangrijkste )?(?:taken|werkzaamheden)|responsabilități|業務内容|担当業務|主な業務|工作内容|主要职责|工作職責)$/i;

/** Names of a list of people, without what stands in brackets after each. */
export function namesOf(list: string): string[] {
  return outsideBrackets(list)
    .split(/[,;&]|\s(?:and|und|et|y|e)\s/)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => /\p{L}/u.test(name));
}

function outsideBrackets(text: string): string {
  let depth = 0;
  let kept = "";
  for (const character of text) {
    if (character === "(" || character === "[") depth += 1;
    else if ((character === ")" || character === "]") && depth > 0) depth -= 1;
    else if (depth === 0) kept += character;
  }
  return kept;
}
