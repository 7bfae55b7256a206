import type { Topic } from "../../model/posting.ts";
import { phraseList } from "./phrases.ts";

/**
 * Words of section headings, folded. Of two phrases in one heading the longer wins, then the topic named earlier here.
 * English, Swedish, and the headings of frames that sites put around postings in whatever language.
 */
export const headingPhrases: readonly (readonly [Topic, readonly string[]])[] = [
  [
    "preferred",
    phraseList(`
      preferred, preferred qualifications, preferred skills, preferred experience, preferred requirements, desired,
      desirable, desirable skills, desired skills, nice to have, nice to haves, nice if, ^ nice $, would be nice, good
      to have, great to have, great if, bonus points, bonus skills, bonus qualifications, ^ bonus $, ^ bonus if, extra
      points, extra credit, brownie points, ^ extras $, ^ plus $, ^ pluses $, ^ plusses $, a plus, big plus, it's a
      plus, is a plus, are a plus, pluses, plus if, ideally, ideally you, ^ ideal $, ^ optional $, optional skills,
      optional but, stand out, ways to stand out, stand out from, set you apart, sets you apart, ^ assets $, ^ asset
      $, an asset, would be an asset, advantageous, advantages, an advantage, would be an advantage, not required, not
      essential, we would love, we would also love, we'd also love, ^ welcome $, also welcome, welcome skills, strong candidates, strong candidates may, strong
      candidates may also have, even better, we'd love, would love it if, additional qualifications, additional
      skills, additional desired, other qualifications, nice to have skills, meriterande, if you also have, if you
      also had, but not essential, but not required, but not necessary, but not mandatory, considered an advantage,
      considered as advantage, considered as an advantage, ideal candidate also, candidate also, candidates also, make
      you stand out, makes you stand out, particularly interested in, meriterande om, preferred but not required,
      desired but not required, what would help, helpful skills, helpful experience, ^ helpful, ^ extra, good if,
      lovely if, wonderful if, fantastic if, cool if, ideal if, perfect if, super if, awesome if, handy if, useful if,
      helpful if, better if, meriting, meritorious, considered a merit, is a merit`),
  ],
  [
    "application",
    phraseList(`
      apply, how to apply, to apply, ^ apply, apply now, ready to apply, application, application process,
      applications, how it works, your application, hiring process, interview process, the interview process,
      recruitment process, selection process, interview, interviews, next steps, what happens next, what to expect
      from our process, our process, deadline, deadline to apply, closing date, contact, contact us, contact
      information, contact details, come work with us, your contact, questions, any questions, interested, ^ join us
      $, get in touch, referral, start date, recruiting process, what now, ready to join, ready to join us`),
  ],
  [
    "legal",
    phraseList(`
      equal opportunity, equal employment, equal opportunity employer, eeo, eeo statement, eoe, equality, equality and
      diversity, diversity, diversity and inclusion, diversity equity, inclusion, our commitment to diversity,
      commitment, equity statement, belonging, accommodation, accommodations, reasonable accommodation, reasonable
      accommodations, accessibility statement, disclaimer, disclaimers, legal, legal notice, privacy, privacy notice,
      privacy policy, data protection, background check, background checks, e verify, export control, fraud,
      recruitment fraud, scam, notice to, notice, important notice, pay transparency notice, right to work, work
      authorization, visa sponsorship, visa, sponsorship, safeguarding, agencies, recruitment agencies, non
      discrimination, compliance statement, our commitment to inclusion`),
  ],
  [
    "pay",
    phraseList(`
      salary, pay, pay range, salary range, base pay, compensation, compensation range, remuneration, pay
      transparency, wage, wages, comp, ote, hourly rate, pay rate, rate of pay, base salary`),
  ],
  [
    "benefits",
    phraseList(`
      benefits, perks, perks and benefits, compensation and benefits, benefits and compensation, salary and benefits,
      what we offer, we offer, what we offer you, our offer, on offer, what's on offer, what do we offer, what you
      get, what you'll get, what do you get, what you will get, you'll get, you get, you will receive, what you'll
      receive, what's in it for you, in it for you, in return, the package, package, rewards, total rewards, ^ terms
      $, terms and conditions, why join, why join us, why you'll love, you'll love, why work, why work for, why work
      with, what can we offer, we can offer, what we provide, we provide, we'll provide, what's in for you, additional
      benefits, employee benefits, the benefits, your benefits, health and wellness, time off, join us for, life at,
      how we'll take care, what to expect working here, our perks, benefit, vi erbjuder, benefits of, benefits of
      working, benefits of working at, benefits of being, benefits while, benefits while working, following benefits,
      the following benefits, benefits provided, benefits perks, ^ offer $, flexible working, ^ equity $, hybrid policy,
      remote policy, location policy, office policy, hybrid work, hybrid working, remote work, remote working, working
      arrangements, work arrangement`),
  ],
  [
    "requirements",
    phraseList(`
      requirements, requirement, required, required skills, required qualifications, required experience, job
      requirements, qualifications, qualification, minimum qualifications, basic qualifications, key qualifications,
      essential qualifications, ^ essential $, ^ essentials $, essential criteria, essential skills, essential
      requirements, key requirements, must have, must haves, musts, person specification, selection criteria,
      criteria, candidate profile, ideal candidate, the ideal candidate, your profile, profile, your skills, skills,
      skills and experience, technical skills, hard skills, soft skills, key skills, core skills, skill set, skillset,
      experience, your experience, your background, background, ^ education, education requirements, education and
      experience, knowledge, competencies, competences, attributes, behaviors, abilities, capabilities, expertise,
      certifications, licenses, licensure, credentials, prerequisites, languages, tech stack, technologies, our stack,
      stack, what you bring, you bring, you'll bring, what you'll bring, you will bring, what you will bring, bring to
      the, what you'll need, what you need, you need, you'll need, you will need, we need, need to see, what we need
      to see, what we need, who you are, about you, ^ you $, ^ you are, ^ you have, you have, you might have, you'll have,
      you will have, you'd have, you'll also have, you
      should have, you must have, you've got, what you have, what do we expect, what we expect, we expect, what we're
      looking for, looking for, who we're looking for, what we look for, we look for, we are looking for, we're
      looking for, what are we looking for, we're hoping for, good fit, you may be a good fit, might be a good fit,
      great fit, right fit, you should apply if, apply if you, you will thrive, you'll thrive, to succeed, succeed in
      this role, to be successful, to succeed in the role, be successful, makes you a great, makes you successful,
      what makes you, you'll be great, excited to have you, do you have, you possess, is this you, could this be you,
      we want you, what it takes, the experience, what you know, you know, kvalifikationer, kravprofil, ideal
      candidates, ideal candidates will, be an ideal candidate, successful candidates, typical experience, you'll
      thrive as, you would thrive, who do we hire, you need to have, what you need to have, we ask, vi soker dig, dig
      som har, experience and knowledge, knowledge and skills, skills and knowledge, skills knowledge, we'd like, we
      would like, qualifikationen, functie eisen, qualificacoes`),
  ],
  [
    "duties",
    phraseList(`
      responsibilities, responsibility, responsabilities, responsabilites, key responsibilities, role and responsibilities, roles and responsibilities,
      roles responsibilities, job responsibilities, position responsibilities, responsibilities and duties, duties,
      main duties, essential duties, duties and responsibilities, job duties, typical duties, you'll get to, you will
      get to, you get to, principal duties, accountabilities, key accountabilities, tasks, your tasks, key tasks, main
      tasks, activities, functions, essential functions, job functions, essential job functions, scope, scope of work,
      the work, your work, what you'll do, what you will do, you'll do, you will do, what will you do, what you'll be
      doing, you will be doing, you'll be doing, what you do, what will i do, you'll work on, you will work on, what
      you'll work on, you'll spend, in this role, in this role you will, in this role you'll, in this position, in
      this job, as a, you will, ^ you'll, your role, the role you'll play, your mission, your impact, impact you'll,
      how you'll make an impact, make an impact, day to day, a typical day, typical day, a typical week, a day in the
      life, what the job involves, job involves, the job involves, what you'll own, you'll own, you'll be responsible,
      you will be responsible for, responsible for, representative projects, projects, your challenge, challenges,
      your day, deliverables, objectives, key objectives, how you will contribute, you'll contribute, contribute,
      arbetsuppgifter, a typical, what will you be doing, will you be doing, you'll be working on, what you'll be
      working on, you will be working on, your new role, new role, specific responsibilities, responsibilities
      include, duties include, activities include`),
  ],
  [
    "role",
    phraseList(`
      about the role, the role, about this role, about the position, about the job, about this position, about this
      job, the position, the job, the opportunity, about the opportunity, job description, position description, role
      description, description, job summary, position summary, role summary, summary, role overview, position
      overview, job overview, overview, job purpose, role purpose, purpose, the purpose, general info, details, job
      details, what's the role, why this job, the team, about the team, your team, our team, team, meet the team,
      you'll work with, who you'll work with, you'll join, physical demands, physical requirements, working
      conditions, work environment, reporting to, the challenge, position, om tjansten, om rollen, stellenbeschreibung, vacatureomschrijving, description du poste, descripcion del empleo, descricao da vaga, descrizione del lavoro`),
  ],
  [
    "company",
    phraseList(`
      ^ about, about us, who we are, who are we, what we do, our company, the company, company, company description,
      company overview, about the company, about the lab, the lab, our mission, our values, our culture, our story,
      our vision, values, culture, mission, ^ welcome to, ^ why, ^ working at, the organisation, the organization,
      company profile, how we're different, what makes us, om oss, more about, special, unternehmensbeschreibung, bedrijfsomschrijving, description de l'entreprise, descripcion de la empresa, descricao da empresa, descrizione dell'azienda`),
  ],
  [
    "metadata",
    phraseList(`
      job id, requisition, req, reference, job number, job code, date posted, posted, posted date, posting date, job
      category, category, job type, employment type, schedule, location, locations, work location, job location,
      working time, working hours, work hours, hours of work,
      place, hours, shift, grade, similar jobs, related jobs, related searches, share, share this job, follow us,
      tags, job area, seniority, seniority level, job function, industry, industries, department, brand, position
      type, contract type, contract, duration, hours per day, travel, level, logistics`),
  ],
];
