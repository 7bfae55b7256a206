const words = (text: string): string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));
/** Rows of a value and the words that have it. */
const levels = (rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([value, text]) => words(text).map((word) => [word, value] as const)));

/** Degrees from a school leaver's to a doctor's. */
export const degreeLevels = levels([
  [1, "ged abitur baccalauréat matura highschool maturité a-level a-levels gcse gcses"],
  [2, "diploma associate's ausbildung apprenticeship btec hnd hnc bts dut foundation-degree"],
  [
    3,
    `degree degrees bachelor bachelors bsc b.sc beng b.eng bsn bscn bs ba b.s b.a undergraduate graduate studium hochschulabschluss
     studienabschluss laurea licenciatura grado graduação bacharelado hbo university-degree`,
  ],
  [4, "master masters msc m.sc meng m.eng mba msn mph ms ma m.s m.a mfa maîtrise máster mestrado magister llm"],
  [
    5,
    "phd ph.d phds doctorate doctoral dphil promotion doctorat doctorado doutorado dottorato promovierte md m.d jd j.d",
  ],
]);

/** How well a language is spoken, as the six levels of the European framework and native count. */
export const languageLevels = levels([
  [1, "a1"],
  [2, "a2 basic elementary grundkenntnisse"],
  [3, "b1 conversational intermediate working"],
  [4, "b2 good gute business proficient proficiency professional command upper-intermediate"],
  [
    5,
    "c1 fluent fluently fluency advanced excellent strong verhandlungssicher fließend sehr courant fluide fluido fluente vloeiend",
  ],
  [6, "c2 bilingual"],
  [7, "native muttersprache muttersprachler mother maternelle nativo nativa madrelingua moedertaal"],
]);

export const spokenLanguages = set(`
english german french spanish portuguese italian dutch polish czech slovak swedish norwegian danish finnish icelandic hungarian romanian bulgarian
greek turkish russian ukrainian arabic hebrew hindi urdu bengali punjabi tamil thai vietnamese indonesian malay tagalog chinese mandarin cantonese
japanese korean swahili catalan basque welsh irish croatian serbian slovenian estonian latvian lithuanian farsi persian afrikaans maori
deutsch englisch französisch spanisch italienisch anglais allemand français espagnol italien inglés alemán francés español inglês alemão
francês espanhol inglese tedesco francese spagnolo engels duits frans nederlands`);

/** What may stand beside a language and leaves it one. */
export const languageWords = set(`
language languages written spoken verbal oral skills speaker speakers speaking communication native knowledge both speak write read
writing reading sprache sprachkenntnisse kenntnisse wort schrift langue idioma lingua taal reo te local`);

export const certificateWords = set(`
certificate certificates certification certifications certified license licence licensed licensure licenced credential credentials accreditation
accredited registration registered chartered zertifikat zertifizierung approbation certificat certificación certificação certificazione
permis habilitación`);

export const permitWords = set(`
clearance visa permit permits driving driver driver's licence-b führerschein arbeitserlaubnis citizenship citizen`);

export const numberWords = levels(
  words("one two three four five six seven eight nine ten eleven twelve").map(
    (word, place) => [place + 1, word] as const,
  ),
);
export const yearWords = set("year years yrs yr jahre jahren jahr ans années años anos anni jaar");

/** Words that, where a phrase has no others, make it one of manners rather than of work. */
export const softHeads = set(`
accountability accountable adaptability adaptable ambition ambitious analytical approachable articulate assertive assertiveness attention attitude
autonomous autonomously calm caring collaboration collaborative collaborator commitment communication communicative communicator communicating
compassion compassionate confidence conscientious considerate cooperative courage creative creativity curiosity dedicated dedication dependable
detail-oriented determination determined diligence diligent diplomacy diplomatic discretion discipline disciplined driven dynamism eager empathetic empathic empathy energetic
energy enthusiasm enthusiastic entrepreneurial flexibility flexible focused friendliness goal-oriented hardworking hard-working honesty humble humility humor humour imagination
independence independently ingenuity initiative innovative inquisitive inquisitiveness integrity interpersonal judgement judgment kindness leadership listening loyalty maturity
mindset motivated motivation multitask multitasking multi-task negotiation openness optimism organisational organizational organised organized ownership
passion patience patient perseverance personality persuasive pragmatic precision prioritisation prioritization proactive proactivity problem-solver problem-solving
professionalism punctual punctuality rapport relationship relationships reliability reliable resilience resilient resourceful resourcefulness respectful responsibility
rigor rigour self-confidence self-confident self-directed self-discipline self-driven self-motivated self-motivation self-organised self-starter sociable solution-oriented solving storytelling
structured tactful teamwork team-oriented teamplayer tenacity thinker thinking thoroughness trustworthy versatile warmth work-ethic zest player starter
teamfähigkeit kommunikationsstärke eigeninitiative belastbarkeit zuverlässigkeit flexibilität engagement selbstständigkeit autonomie rigueur dynamisme
proactividad responsabilidad compromiso proatividade autonomia flessibilità`);

/** The words that may stand with them. */
export const softWords: ReadonlySet<string> = new Set([
  ...softHeads,
  ...words(`
    ability abilities skill skills team problem problems detail details time management self oral verbal written writing spoken presentation people social work
    working ethic ethics positive mental emotional intelligence critical analytic strategic creative conflict resolution decision making decision-making customer
    service orientation oriented focus result results goal goals quick learner fast learning multi tasks task deadline deadlines pressure stress cross-functional
    sense urgency humor style manner personal professional high level levels standards building build active`),
]);
