import { fold, phraseList } from "./phrases.ts";

/** Words that name who does a job, folded, singular. A title has one; the name of an employer seldom has. */
const roles: ReadonlySet<string> = new Set(
  phraseList(`
    accountant, actor, actuary, adjuster, administrator, adviser, advisor, advocate, agent, aide, ambassador, analyst, animator, anwalt, apprentice,
    architect, archivist, artist, assembler, assessor, assistant, associate, astronomer, attendant, attorney, auditor, author, baker, banker, barber,
    barista, bartender, bookkeeper, broker, builder, butcher, buyer, captain, caregiver, caretaker, carer, carpenter, cashier, chairman, chancellor, chef,
    chemist, chief, cleaner, clerk, clinician, coach, companion, concierge, conductor, consultant, controller, cook, coordinator, copywriter, councillor,
    counsel, counsellor, counselor, courier, creator, curator, dancer, dean, dentist, deputy, designer, detective, developer, devop, director, dispatcher, doctor,
    doula, driver, economist, editor, educator, electrician, engineer, estimator, evangelist, examiner, executive, expert, facilitator, farmer, fellow, fellowship, financier, fireman,
    firefighter, fitter, florist, foreman, gardener, generalist, geologist, governor, grader, guard, hairdresser, handyman, head, helper, herbalist, historian,
    hostess, housekeeper, inspector, installer, instructor, intern, internship, interpreter, inventor, investigator, janitor, joiner, journalist, judge, jurist, keeper, labourer, laborer,
    lawyer, lead, leader, lecturer, librarian, lieutenant, lifeguard, linguist, locksmith, logistician, machinist, magistrate, manager, marketer, mason, mathematician, mechanic, medic, mentor, merchandiser,
    merchandizer, midwife, miller, millwright, minister, moderator, musician, nanny, navigator, negotiator, notary, nurse, nutritionist, officer, operative, operator,
    optician, optometrist, organiser, organizer, owner, painter, paralegal, paramedic, partner, pathologist, pharmacist, phlebotomist, photographer, physician, physicist, physiotherapist, pilot, planner, plasterer,
    plumber, podiatrist, porter, postdoc, practitioner, president, principal, producer, professor, programmer, promoter, provost, psychiatrist, psychologist, publicist, radiographer, ranger, realtor,
    receptionist, recruiter, registrar, reporter, representative, researcher, retoucher, rigger, roofer, salesman, salesperson, scholar, scientist, secretary, seller, sergeant, shepherd, solicitor, sommelier, specialist, statistician,
    steward, stewardess, stocker, strategist, superintendent, supervisor, surgeon, surveyor, tailor, tattooist, teacher, technician, technologist, teller, tester, therapist, tiler, trader, trainee, trainer, translator, treasurer, tutor,
    underwriter, usher, valuer, vet, veterinarian, videographer, volunteer, waiter, waitress, warden, warehouseman, watchmaker, welder, winemaker, worker, writer, zoologist,
    rn, lpn, cna, sre, sdr, bdr, cto, cfo, ceo, coo, cio, ciso, cmo,
    leiter, leiterin, entwickler, entwicklerin, ingenieur, ingenieurin, kaufmann, kauffrau, mitarbeiter, mitarbeiterin, fachkraft, berater, beraterin, buchhalter, verkaufer, verkauferin, pfleger, pflegerin,
    techniker, lehrer, lehrerin, dozent, dozentin, koch, kochin, fahrer, fahrerin, mechaniker, elektriker, elektroniker, sachbearbeiter, referent, referentin, arzt, arztin, erzieher, erzieherin, kosmetiker, kosmetikerin, werkstudent, praktikant, professorin, programmierer,
    ingenieure, developpeur, developpeuse, responsable, infirmier, infirmiere, vendeur, vendeuse, comptable, technicien, technicienne, architecte, directeur, directrice, chauffeur, cuisinier, cuisiniere,
    enseignant, professeur, formateur, conseiller, conseillere, auditeur, auditrice, stagiaire, alternant, assistante, consultante, avocat, medecin, electricien, chercheur, chercheuse,
    ingeniero, ingeniera, desarrollador, desarrolladora, enfermero, enfermera, profesor, profesora, contable, tecnico, tecnica, cocinero, conductor, vendedor, analista, gerente, director, abogado, medico, becario, investigador, maestro, asistente, arquitecto, electricista,
    engenheiro, engenheira, desenvolvedor, desenvolvedora, enfermeiro, professor, contador, cozinheiro, motorista, estagiario, pesquisador, advogado, coordenador, assistente, arquiteto, eletricista,
    ingegnere, sviluppatore, infermiere, insegnante, contabile, cuoco, autista, impiegato, ricercatore, avvocato, docente, responsabile, elettricista, cameriere,
    ontwikkelaar, verpleegkundige, docent, leraar, kok, chauffeur, medewerker, monteur, adviseur, boekhouder, onderzoeker, stagiair, elektricien,
    ingenjor, utvecklare, sjukskoterska, larare, kock, ingenior, udvikler, utvikler`),
);

/** Endings of one-word titles in the languages that write them together: `Softwareentwickler`, `Bilanzbuchhalterin`. */
const roleEnding =
  /(?:ingenieur|ingenjor|entwickler|ontwikkelaar|mechaniker|elektroniker|techniker|berater|leiter|buchhalter|verkaufer|pfleger|lehrer|schwester|angestellte|wirt|kaufmann|kauffrau|fachkraft|ologist|ographer|therapist|mitarbeiter|medewerker)(?:in|innen|r|s|n)?$/;

/** Words that name an organisation or a part of one, folded. */
const organisations: ReadonlySet<string> = new Set(
  phraseList(`
    university, universitat, universite, universidad, universidade, universita, universiteit, universitet, uni, college, school, schools, schule, hochschule, fachhochschule, gymnasium, academy, akademie, academie, academia,
    polytechnic, institute, institut, instituto, istituto, institution, faculty, fakultat, faculte, facultad, department, dept, hospital, hospitals, krankenhaus, klinikum, klinik, clinic, clinique, hopital, infirmary, hospice,
    ministry, council, agency, authority, bureau, commission, committee, foundation, stiftung, fondation, fundacion, trust, charity, church, museum, library, gallery, orchestra, association, society, federation, union,
    bank, laboratory, laboratories, labs, company, corporation, group, holding, holdings, partners, associates, solutions, technologies, industries, consulting, studios, bakery, brewery, restaurant, hotel, hotels, nursery, garage, farm,
    district, county, borough, municipality, stadt, ville, gemeinde, nhs`),
);

/** Legal forms, folded, and those that are words unless in capitals; a name that ends in one is nothing but a name. */
const legalForm =
  /[\s,](?:inc|ltd|limited|l\.?l\.?c|llp|plc|corp|gmbh|kgaa|ohg|e\.v|sarl|srl|s\.p\.a|aps|oyj|pty|pte|lda|ltda|kft|zrt|d\.o\.o|s\.r\.o)\.?$/;
const shortLegalForm = /[\s,](?:AG|KG|SE|BV|B\.V|NV|N\.V|SA|S\.A|SAS|SpA|SL|S\.L|AB|A\/S|Oy|Co)\.?$/;

function nounsOf(text: string): string[] {
  const whole = fold(text).replace(/(?<=\p{L})[:*_/](?:in|innen|e|r)\b/gu, "");
  return whole.match(/\p{L}+/gu) ?? [];
}

/** Whether a folded word names who does a job: `nurse`. */
export function isRole(word: string): boolean {
  return roles.has(word);
}

const technicalStaff = /\btechnical staff\b/i;

/** Whether the words name who does a job: `Senior Nurse`, `Lecturer in Law`, `Softwareentwickler`. */
export function namesRole(text: string): boolean {
  if (technicalStaff.test(text)) return true;
  return nounsOf(text).some((noun) => roles.has(noun) || roles.has(noun.replace(/s$/, "")) || roleEnding.test(noun));
}

/** Whether a name ends in a legal form: `Larkspur GmbH`. */
export function endsInLegalForm(text: string): boolean {
  return legalForm.test(fold(text).trim()) || (shortLegalForm.test(text.trim()) && /\p{Ll}/u.test(text));
}

/** Whether the words name an employer or a part of one rather than a job: `School of Law`, `Larkspur Ltd`, but not `School Nurse`. */
export function namesOrganisation(text: string): boolean {
  return endsInLegalForm(text) || (!namesRole(text) && nounsOf(text).some((noun) => organisations.has(noun)));
}
