const words = (text: string): string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));
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

/** Places, days and leftovers of addresses: a phrase of nothing else asks for nothing, though a posting is full of them. */
export const placeAndTimeWords: ReadonlySet<string> = set(`
usa us u.s u.s.a uk u.k eu emea apac latam mena anz nz uae america europe asia africa australia canada mexico brazil argentina chile colombia peru
ireland england scotland wales britain kingdom france germany austria switzerland italy spain portugal netherlands belgium luxembourg denmark sweden
norway finland iceland poland czechia hungary romania bulgaria greece ukraine serbia croatia slovenia slovakia estonia latvia lithuania israel
egypt nigeria kenya ghana india pakistan bangladesh china japan korea taiwan singapore malaysia indonesia philippines thailand vietnam zealand
deutschland österreich schweiz españa italia nederland belgique belgië suisse américa europa
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february april june july august september october november december
http https www inc ltd llc gmbh`);
