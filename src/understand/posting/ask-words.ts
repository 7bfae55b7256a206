/** What a word does at the edge of a phrase; see `partOf`. */
export type WordPart = "opener" | "closer" | "both" | "verb" | "finite" | "gerund" | "work" | null;

const set = (words: string): string[] => words.trim().split(/\s+/);

/** Words before what is asked for: they say how much or how well, and are not themselves asked for. */
const openers = set(`
able actual additional adept advanced amazing appropriate astute awesome broad brilliant brand busy capable challenging clean clear clearly close
cohesive comfortable commercially committed common competent complete comprehensive confident confidently consistent consistently
constantly continual continued cool core correct creative critical crucial current currently curious cutting-edge daily day-to-day deep deeply demonstrable
demonstrated demonstrates desired detailed direct directly diverse dynamic eager easily easy effective effectively efficient efficiently enjoy
enough enthusiastic entire equivalent essential established exceptional excellent exciting existing experienced expert expertly extensive extremely
familiar fantastic fast fast-growing fast-paced field-tested fluent formal former frequent fresh friendly fully fun general genuine genuinely given good great greatest
growing hands hands-on happy hard heavy helpful high high-quality higher highest highly honest huge hungry ideal ideally immediate important impactful
in-depth increasing independent independently individual initial innovative inspiring interested interesting internal intermediate including utilizing involving incorporating related supporting ensuring maintaining resulting ranging regarding concerning key
keen knowledgeable large larger large-scale latest leading less like-minded little long long-term love lovely main major meaningful minimal minimum modern multiple
mutual necessary new newest next nice normal numerous occasional old ongoing open optimal ordinary original outstanding own particular passionate
perfect personal physical positive possible potential powerful practical preferable preferably preferred previous previously primary
prior proactive proactively proficient promising promptly proper properly proud proven quick quickly rapid rapidly rare ready real
real-world really recent recently regular regularly related relevant reliable required responsible rich right rigorous robust safe same scalable
senior serious short short-term significant similar simple skilled small smaller smart smooth smoothly solid special specific
strong stronger strongly substantial successful successfully suitable supportive sure talented technical-minded thorough timely top track
trusted typical ultimate underlying unique useful usual valid valuable various vast vibrant well-known whole wide willing wonderful world-class
worldwide young`);

/** Words after it: they say what sort of having is wanted. */
const closers = set(`
ability abilities acumen advantage applicable area areas asset aspect aspects background basis bit bonus capability capabilities candidate candidates
colleagues company companies competence competences competencies competency concept concepts context desirable desired ecosystem environment environments etc experience experiences
expertise exposure familiarity field fields folks fundamentals group groups industry's knowledge level levels manner mandatory matters members mindset minimum must need needs
opportunity opportunities organisation organization others parts people person plus preferred preferable principle principles proficiency required
requirement requirements role roles setting settings skill skills stuff success team teams techniques technologies
technology things time times tool tools topic topics understanding way ways world`);

/** Words that do both. */
const both = set(`
aptitude basic basics beginner command competitive content-rich desire day days evidence fluency grasp half hour hours idea ideas job jobs lot lots mastery
month months number part passion person place places position practice proof quality-conscious record set skillset start thing today tomorrow track-record
variety week weeks willingness work working year years yrs yr yoe end ends kind kinds type types sort sorts range example examples form forms piece pieces
thousand thousands hundred hundreds dozen dozens million millions billion billions couple bunch majority minority amount degree-level hand eye eyes heart home house life line lines morning night evening afternoon`);

/** Verbs in their bare form that are hardly ever nouns of an ask: taken off wherever a phrase begins with one. */
const verbs = set(`
accompany achieve act behave burn emit adapt add address adjust administer advise allow analyse analyze answer anticipate apply architect articulate ask assess assist
attend attract author automate avoid become begin believe belong bet break bring build calibrate calm care carry catch celebrate challenge champion
change check choose clarify collaborate collect combine come communicate compare complain complete compose conduct configure connect consider consult
contribute convert coordinate craft create curate cut deal debug decide deepen define deliver demonstrate depend deploy describe determine
develop devise diagnose discover discuss distribute double draw drive earn eat educate elevate embed embrace empower enable encourage engage enhance
ensure enter equip escalate establish evaluate evolve examine exceed excel execute expand expect experiment explain explore express extend facilitate
feel fight fill find finish fit fix follow forget foster fulfil fulfill gain gather generate grow guide handle happen help hire hold identify
illustrate imagine implement improve incorporate influence inform initiate innovate inspect inspire install integrate interact interpret introduce invent investigate
involve iterate join judge keep know launch lead learn leave leverage liaise live listen look lose love maintain manage matter maximise maximize mean
meet mentor migrate minimise minimize monitor move negotiate observe obtain offer operate optimise optimize orchestrate order organise organize
oversee own participate partner perform permit persuade pick pioneer pitch play possess prefer prepare preserve prevent prioritise prioritize
produce promise promote propose prototype prove provide publish pull push quantify read realise realize receive recognise recognize recommend
reconcile reduce refactor refine reflect relate remain remove rebuild repair replace represent require resolve respond restore retain retire reuse
revise rewrite roll say scale seek sell send serve set settle shadow shape share ship show simplify sit solve speak specialise specialize specify spend stand
start stay steer stop streamline strengthen strive submit succeed suggest summarise supervise supplement supply sustain take talk teach tell tend think
thrive touch transform translate travel troubleshoot trust try turn uncover undergo understand undertake update upgrade use utilise utilize validate
verify visit wait walk want let count appreciate include contain belong seem employ happen treat
welcome value watch win wish wonder work worry write`);

/** Verbs that are as often nouns: taken off only where a sentence begins with one or `to` stands before it. */
const works = set(`
audit balance benchmark budget close coach code control cook cost design document draft engineer estimate file focus forecast guard harden host
invoice label load map mark market measure model name notice pack pair perform pilot plan plot port post practice present price process profile program
project queue rank rate record recruit report research review round run sample schedule screen score search signal sketch sort source stage store
study support survey target test trace track trade train treat triage tune view voice`);

const general = set(`
user customer client partner stakeholder colleague engineer scientist developer manager team member people person patient student teacher supplier
vendor buyer candidate employee consumer leader professional expert peer researcher owner reader audience visitor guest
need goal quality issue problem result solution project task requirement effort opportunity initiative level standard target objective outcome
impact improvement change decision idea value request question answer feedback number amount rate speed cost bill budget saving gain loss time
deadline date day product feature service business company industry market office organisation organization department store activity process
procedure practice approach method way step plan strategy policy rule guideline information detail item thing part piece list range case example
condition situation environment setting context culture community world life material equipment device machine site place location area region`);

/** Nouns at the end of a phrase that say who is concerned, or name what every job has: `delighted customers`, `business results`. */
export const generalNouns: ReadonlySet<string> = new Set(
  general.flatMap((noun) => [noun, noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

const parts = new Map<string, WordPart>();
for (const word of works) parts.set(word, "work");
for (const word of verbs) parts.set(word, "verb");
for (const word of openers) parts.set(word, "opener");
for (const word of closers) parts.set(word, "closer");
for (const word of both) parts.set(word, "both");

function bareForms(word: string): string[] {
  if (word.endsWith("ing")) {
    const root = word.slice(0, -3);
    return [root, `${root}e`, root.slice(0, -1)];
  }
  if (word.endsWith("ies")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("es")) return [word.slice(0, -1), word.slice(0, -2)];
  return word.endsWith("s") ? [word.slice(0, -1)] : [];
}

/**
 * What a word does at the edge of a phrase: `opener`s are taken off the front, `closer`s off the end, `both` off either; `verb`s off
 * the front; `work`, which may be a verb or a noun, and the `gerund` of a verb, off the front of a duty. A `finite` verb (`helps`)
 * ends one phrase and begins another.
 * @param word lower-cased.
 */
export function partOf(word: string): WordPart {
  const known = parts.get(word);
  if (known !== undefined) return known;
  let found: WordPart = null;
  for (const bare of bareForms(word)) {
    const part = parts.get(bare);
    // `testing`, `reports` and `designs` are nouns more often than not, and so is the -ing of many verbs; `helps` never is.
    if (part === "verb") found = word.endsWith("ing") ? "gerund" : "finite";
    else if (part === "work") found = "work";
  }
  return found;
}
