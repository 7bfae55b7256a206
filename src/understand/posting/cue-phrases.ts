import { phraseList } from "./phrases.ts";

/** What a phrase inside a sentence says of it. `mandatory` and `optional` set the priority, the rest the topic. */
export type Cue =
  | "optional"
  | "mandatory"
  | "requirements"
  | "duties"
  | "furniture"
  | "equality"
  | "application"
  | "pay"
  | "benefits"
  | "company";

/** Folded phrases of sentences; see PhraseTable for `^`, `$` and `#`. */
export const cuePhrases: readonly (readonly [Cue, readonly string[]])[] = [
  [
    "optional",
    phraseList(`
      a plus, big plus, huge plus, strong plus, plus but, plus $, bonus, a bonus, nice to have, nice to haves, good to
      have, great to have, is nice, would be nice, ideally, preferred, preferably, is preferred, desirable, highly
      desirable, desired, is desired, an advantage, advantageous, an asset, beneficial, is helpful, are helpful,
      helpful but, is a benefit, welcome $, not required but, but not required, not required, not a requirement, not
      essential, not mandatory, not necessary, optional, a differentiator, highly valued, is valued, valued $, if
      possible, we'd love, would love, extra credit, bonus points, even better, merit, interest in, an interest in,
      strongly preferred, preferable, favorable, favourable, favored, favoured, preference for, preference to,
      strong advantage, big advantage, clear advantage, great advantage, distinct advantage, definite advantage, helps $, would help $, ^ so is, ^ so are, important asset, great asset, strong asset, valuable asset, would be beneficial, appreciated, we prefer,
      meriterande, is an advantage, considered an advantage, as an advantage, as advantage, would be great, would be
      good, would help, would be helpful, would be useful, would be an advantage, is desirable, would be desirable,
      meriting, meritorious, a merit, be great if, be good if, be nice if, be lovely if, be wonderful if, be fantastic
      if, be cool if, be ideal if, be perfect if, be super if, be awesome if, be handy if, be useful if, be helpful
      if, be better if`),
  ],
  [
    "mandatory",
    phraseList(`
      required, is required, are required, is expected, are expected, must have, must be, must possess, you must, mandatory, essential, is a
      must, a must, minimum of, at least # years, non negotiable, indispensable`),
  ],
  [
    "requirements",
    phraseList(`
      experience with, experience in, experience of, experience as, experience working, experience using, experience
      building, experience writing, proven experience, years of experience, years experience, years' experience, #
      years, # yrs, # yr, years in, hands on experience, working knowledge, knowledge of, good knowledge, deep
      knowledge, solid understanding, understanding of, strong understanding, familiar with, familiarity with,
      proficient in, proficient with, proficiency in, proficiency with, fluent in, fluency in, fluent, expertise in,
      skilled in, skills in, strong skills, communication skills, ability to, able to, capable of, comfortable with,
      comfort with, track record, background in, degree in, bachelor's degree, bachelor degree, bachelor's, bachelors,
      master's degree, master's, phd in, ph d, phd, msc, bsc, diploma, certified, certification, license, licence,
      qualified, you have, you've, you should, you should have, you should hold, you possess, you bring, you know, you
      hold, you are comfortable, you can, we expect, we are looking for, we're looking for, looking for someone,
      looking for a, looking for an, we seek, seeking a, seeking an, seeks a, ideal candidate, the candidate,
      successful candidate, candidates will have, candidates should, candidates must, applicants must, applicants
      should, someone who, someone with, a person who, must, required, requires, passion for, passionate about,
      willingness to, willing to, strong, excellent, solid, good command, demonstrated, proven, grasp of, evidence of,
      exposure to, aptitude, as a person, you are a, you are an, you thrive, you enjoy, you demonstrate, you speak, you
      understand, you are able, you are good at, you are passionate, you're a, you're an, you take pride`),
  ],
  [
    "duties",
    phraseList(`
      you will, you'll, you would, you are responsible, you will be responsible, responsible for, accountable for, your job is, your
      mission, your task, your tasks, your role, the role will, this role will, this position will, this role is, the
      position is responsible, in this role, in this position, the successful candidate will, as a member of, you get
      to, you would be responsible, will be responsible, duties include, responsibilities include, tasks include,
      assists with, reporting to, work closely, collaborate with, working closely, candidate will, postholder will,
      post holder will, incumbent will, jobholder will, job holder will`),
  ],
  [
    "furniture",
    phraseList(`
      ^ posted # days, ^ posted, applicants $, ^ job id, ^ req, ^ requisition, reference number, ^ ref, back to
      search, save job, save this job, apply now $, quick apply, ^ share, share this, follow us, cookies, cookie, log
      in, sign in, sign up, all rights reserved, ^ advertisement $, report this ad, report this job, job alerts, click
      to apply, click here, view on map, view all jobs, similar jobs, related searches, ^ listed, # reviews, company reviews, employee reviews, ^ reviews $, terms of use,
      terms of service`),
  ],
  [
    "equality",
    phraseList(`
      equal opportunity, equal opportunities, equal employment, without regard to, regardless of, irrespective of,
      discriminate, discrimination, on the basis of race, protected veteran, veteran status, sexual orientation,
      gender identity, reasonable accommodation, reasonable accommodations, request an accommodation, need an
      accommodation, accommodation is available, persons with disabilities, people with disabilities, disability
      confident, criminal history, criminal histories, fair chance, background check is, background check and,
      background checks are, drug screen, drug test, drug testing, drug free, e verify, affirmative action,
      applications from all, people of all backgrounds, all backgrounds, under represented in, underrepresented
      groups, inclusive employer, values diversity, committed to diversity, celebrate diversity, diverse workforce,
      diverse team, personal data, data protection act, privacy policy, privacy notice, right to work in, authorised
      to work in, authorized to work in, work authorization, sponsor visas, visa sponsorship, unsolicited resumes,
      recruitment agencies, principals only, export control, fraudulent, committed to safeguarding, reserves the right, at will, every
      background, any background`),
  ],
  [
    "application",
    phraseList(`
      to apply, apply now, apply online, apply today, apply with, apply via, apply through, apply on, apply by, apply
      here, apply to this, please apply, how to apply, ^ apply, send a cv, send your cv, send us, send cv, send your
      application, send your resume, send resume, send a resume, send in your, send an email, email us at, e mail us,
      write to, submit your, submit a resume, submit a cv, submit an application, upload a cv, upload your, attach a
      cv, cover letter, cover letters, covering letter, applications close, applications will, applications should,
      applications please, applications must, applications for this, application deadline, closing date, interview
      process, hiring process, first interview, interviews will, interviews are, shortlisted, short listed, selected
      candidates, selected for interview, only those selected, enquiries to, informal enquiries, questions contact,
      for questions, for more information, we look forward to, looks forward to, looking forward to your, cv to, cv
      and, resume and, referees, references, a covering letter, write us, applications are, your application,
      must include, must be attached, informal chat, informal chats, informal discussion, informal conversation, talk to us, call us, please attach, attached files, list of publications, curriculum vitae, you can read
      more, read more about, co author statement, period of employment`),
  ],
  [
    "pay",
    phraseList(`
      salary, salary range, base salary, base pay, pay range, annual salary, compensation range, gross a year, per
      year, per annum, per hour, a month, ote, hourly rate, salary starts, salary is, we pay, remuneration`),
  ],
  [
    "benefits",
    phraseList(`
      # k match, medical dental, dental vision, dental and vision, health insurance, life insurance, health cover,
      paid time off, pto, paid leave, annual leave, parental leave, days of leave, days' leave, days holiday, days
      off, days of vacation, weeks' vacation, weeks off, sick leave, bank holidays, pension, pension plan, employer
      pension, retirement plan, stock options, equity package, rsus, learning budget, we offer, we also offer, offers
      a competitive, competitive salary, competitive benefits, competitive compensation, benefits package,
      comprehensive benefits, home office stipend, stipend, wellness, gym, free lunch, tuition reimbursement, employee
      discount, bonus scheme, sign on bonus, flexible hours, flexible working, flexible schedule, perks, employee
      assistance program, unlimited pto, eligible for equity, eligible to participate, free lunches, lunch vouchers,
      relocation assistance, relocation support, relocation package, relocation help, help with relocation`),
  ],
  [
    "company",
    phraseList(`
      ^ we are a, ^ we are an, ^ we're a, ^ we're an, ^ we are #, ^ we're #, is a leading, is the leading, a leading,
      founded in, was founded, since #, headquartered in, our mission, our mission is, our vision, our values, our
      customers, our company, our culture, backed by, we have raised, raised $, series a, series b, funding,
      investors, employees worldwide, people in #, countries, fortune #, world's leading, world leading, market
      leader, we believe, we believe that, we help, who we are, was named, award winning, best places to work, great
      place to work, family owned, is a global, global leader`),
  ],
];

/** Verbs that begin a duty, folded, in their bare form; `-s`, `-ing` and the like are tried too. */
export const dutyVerbs: ReadonlySet<string> = new Set(
  phraseList(`
    accompany, act, adapt, administer, advise, analyse, analyze, answer, architect, assess, assist, audit, author, automate, balance, benchmark, build,
    calibrate, care, carry, champion, check, clean, close, coach, collaborate, collect, communicate, compare, complete, conduct, configure, connect, contribute, control, convert,
    cook, coordinate, craft, create, curate, debug, define, deliver, demonstrate, deploy, design, determine, develop, diagnose, direct, document, draft, draw, drive, edit, educate, enable, engage, engineer, ensure,
    establish, evaluate, execute, explain, explore, extend, facilitate, fix, follow, forecast, foster, gather, generate, guide, handle, help, host, identify, implement, improve, influence, inspect, install, integrate, interpret, introduce, invent, investigate, invoice,
    keep, launch, lead, liaise, load, look, maintain, make, manage, measure, mentor, migrate, model, monitor, move, negotiate, observe, operate, optimise, optimize, order, organise, organize, oversee, own, participate, partner, perform, plan, prepare, present, prioritise, prioritize, process, produce, profile, program, promote,
    propose, prototype, provide, publish, push, quantify, rebuild, recommend, reconcile, record, recruit, redesign, refine, repair, report, represent, research, resolve, respond, review, run, scale, schedule, screen, sell, serve, set, shape, ship, solve, source, speak, specialise, specify, streamline, supervise, support, take, teach, test, track, train, translate, troubleshoot, turn, understand, update, use, validate, verify, work, write`),
);
