import type { Ask, Level, Seniority, Statement } from "../../model/posting.ts";
import { PhraseTable, phraseList, wordsOf } from "./phrases.ts";

/** Titles that end in `manager` and manage things rather than people. */
const managersOfThings = phraseList(`
  account manager, accounts manager, project manager, product manager, case manager, community manager, content manager, program manager,
  programme manager, customer success manager, success manager, social media manager, category manager, data manager, grants manager,
  change manager, release manager, delivery manager, brand manager, campaign manager, contract manager, contracts manager, relationship manager,
  partner manager, channel manager, events manager, event manager, territory manager, portfolio manager, risk manager, sales manager area`);

/** Words of titles, folded; of two that match, the longer counts. */
const titleLevels = new PhraseTable<Level>([
  ["hands-on", managersOfThings],
  [
    "managing",
    phraseList(`
      manager, director, head of, head, vp, vice president, chief, president, cto, cfo, ceo, coo, cio, ciso, cmo, superintendent, matron, headteacher, dean,
      executive chef, chef de cuisine, general manager, engineering manager, nurse manager, managing director, leiter, leiterin, teamleiter, directeur, directrice,
      responsable, gerente, direttore, hoofd, bereichsleiter, abteilungsleiter, geschaftsfuhrer, jefe, jefa, chefe, chef de service`),
  ],
  [
    "leading",
    phraseList(`
      lead, leader, team lead, team leader, tech lead, supervisor, foreman, charge nurse, principal, staff engineer, senior staff, sous chef, head chef, shift leader,
      senior manager of projects, principal investigator, vorarbeiter, schichtleiter, chef d'equipe, capo, teamlead`),
  ],
]);
const levelOrder: readonly Level[] = ["managing", "leading", "hands-on"];

const titleSeniorities = new PhraseTable<Seniority>([
  [
    "trainee",
    phraseList(`
      intern, internship, trainee, apprentice, apprenticeship, working student, werkstudent, werkstudentin, praktikum, praktikant, praktikantin, azubi, auszubildende, stage,
      stagiaire, alternant, alternance, becario, becaria, practicas, estagio, estagiario, tirocinio, tirocinante, stagiair, student assistant, student`),
  ],
  [
    "junior",
    phraseList(
      "junior, jr, entry level, graduate, new grad, associate, early career, berufseinsteiger, debutant, assistant",
    ),
  ],
  [
    "middle",
    phraseList("mid level, midlevel, intermediate, ii, regular, experienced, associate director, associate professor"),
  ],
  ["senior", phraseList("senior, sr, snr, iii, expert, experte, expertin, lead, specialist iii, confirme")],
  [
    "principal",
    phraseList(
      "principal, staff engineer, senior staff, staff software, distinguished, iv, chief, head of, director, vp, vice president, fellow engineer, architect principal",
    ),
  ],
]);
const seniorityOrder: readonly Seniority[] = ["principal", "senior", "trainee", "junior", "middle"];

/** Phrases of statements that say how much of the work is other people's, and how far in their trade somebody is to be. */
const saidTable = new PhraseTable<Level | Seniority>([
  [
    "managing",
    phraseList(`
      direct reports, line management, line manage, line manager to, people management, people manager, manage a team, manages a team, managing a team, manage the team,
      managing the team, manage a group, manage a department, lead and manage, leading and managing, budget responsibility, p l, headcount, performance reviews, performance
      appraisals, hire and, hiring and, recruit and, hire train, hiring training, staff management, manage staff, managing staff, manage employees, manages employees,
      build and lead, building and leading, manage people, managing people, management of staff, supervise and evaluate, personalverantwortung, fuhrungsverantwortung,
      disciplinary action, annual budget, departmental budget, succession planning, managerial experience, management experience`),
  ],
  [
    "leading",
    phraseList(`
      lead a team, leading a team, lead the team, leads a team, technical leadership, tech lead, technical lead, mentor, mentors, mentoring, supervise, supervises,
      supervising, supervision of, coach junior, coaching junior, guide junior, lead by example, team lead, charge nurse, preceptor, train junior, oversee the work,
      oversees the work, fachliche fuhrung, set technical direction, technical direction, delegate, delegates, delegation`),
  ],
  [
    "trainee",
    phraseList("this internship, internship program, your internship, apprenticeship, as an intern, traineeship"),
  ],
  [
    "junior",
    phraseList(`
      entry level, recent graduate, recent graduates, new graduate, new graduates, new grad, no experience, no prior experience, no previous experience, early career,
      career starter, berufseinsteiger, fresh graduate, recently graduated, junior position, junior role`),
  ],
  [
    "senior",
    phraseList(
      "senior role, senior position, senior level, seasoned, senior engineer, extensive experience, proven track record of leading",
    ),
  ],
]);

/** From so many years on, a posting that names no rank wants a person of this one. */
const seniorYears = 5;
const middleYears = 2;

function strongest<Label>(table: PhraseTable<Label>, text: string, order: readonly Label[]): Label | null {
  return table.longest(wordsOf(text), order)?.label ?? null;
}

/** How many phrases of what the posting asks for say each. */
function counted(statements: readonly Statement[]): ReadonlyMap<Level | Seniority, number> {
  const counts = new Map<Level | Seniority, number>();
  for (const { text, priority } of statements) {
    if (priority === null) continue;
    for (const { label } of saidTable.matches(wordsOf(text))) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** How far in their trade the posting wants somebody to be, and how much of the work is others'. */
export interface Rank {
  /** Null where the posting does not say. */
  seniority: Seniority | null;
  level: Level;
}

/** Reads the title first: it says most; then what the statements ask for; the seniority at last by the years asked for. */
export function rankOf(title: string | null, statements: readonly Statement[], asks: readonly Ask[]): Rank {
  const said = counted(statements);
  return { seniority: seniorityOf(title, said, asks), level: levelOf(title, said) };
}

function levelOf(title: string | null, said: ReadonlyMap<Level | Seniority, number>): Level {
  const named = title === null ? null : strongest(titleLevels, title, levelOrder);
  const [managing, leading] = [said.get("managing") ?? 0, said.get("leading") ?? 0];
  if (named === "managing" || managing > 2) return "managing";
  return named === "leading" || managing > 0 || leading > 1 ? "leading" : "hands-on";
}

function seniorityOf(
  title: string | null,
  said: ReadonlyMap<Level | Seniority, number>,
  asks: readonly Ask[],
): Seniority | null {
  const named = title === null ? null : strongest(titleSeniorities, title, seniorityOrder);
  if (named !== null) return named;
  for (const rank of ["trainee", "junior", "senior"] as const) if (said.has(rank)) return rank;
  const years = asks.flatMap(({ kind, priority, value }) =>
    kind === "years" && priority === "must" ? [value ?? 0] : [],
  );
  if (years.length === 0) return null;
  const most = Math.max(...years);
  if (most >= seniorYears) return "senior";
  return most >= middleYears ? "middle" : "junior";
}
