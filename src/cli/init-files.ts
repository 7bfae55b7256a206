export const samplePostingName = "job-descriptions/sample-posting.md";

/** A posting of nobody, to try the first résumé with; general enough that most CVs have something for it. */
export const samplePosting = `# Project Coordinator

Company: Example & Co. (made up, to try things with: delete this file when you have a posting)

## What you will do

- Plan the work of a small team, from the first meeting with a customer to the handing over
- Write reports and documentation that people outside the team understand
- Analyse where time and money go, and propose what to change
- Train new colleagues and answer their questions

## Requirements

- Experience with leading projects, at work or beside it
- Good communication in English, written and spoken
- Spreadsheets and the analysis of data

## Nice to have

- Experience with customers, patients or students
- A second language
`;

/** The config that a new folder gets: all settings, those that are not at their default as comments. */
export const firstConfig = `// The settings of this folder and those below. Comments like this one are fine here.
// An option of the same name goes before a setting, and so does the environment (CVTAILOR_PAGES=2).
// cvtailor config shows each setting and where it comes from.
{
  // Your CV. Keep everything in it that you ever did: the longer it is, the more there is to choose from.
  "cv": "data/cv.md",
  // Where the résumés go.
  "out": "output",
  // How long a résumé may be; "lines" goes before it where both are set.
  "pages": 1,
  // "lines": 60,

  // The design of PDF and HTML (classic, dense, academic …), and the paper: a4 or letter.
  "layout": "classic",
  "paper": "a4",

  // What is always on a résumé, and what never is, by some of its words.
  // "pin": ["Open source maintainer"],
  // "exclude": ["Summer job"],

  // Limits besides the page: bullets in all, under one entry, and in a section.
  // "bullets": 14,
  // "maxBulletsPerEntry": 4,
  // "sectionLimit": { "publication": 3 },

  // The sections that come first, in this order; the others follow as usual.
  // "sectionOrder": ["education", "skill"],

  // What is written beside a résumé to say why it is as it is: "json", "html" (both), or false.
  // "why": "html",

  // Sets of settings by name, chosen with --profile academic; what they leave out is taken from above.
  "profiles": {
    "academic": { "pages": 2, "layout": "academic", "sectionOrder": ["education", "publication"] },
    "industry": { "pages": 1, "sectionLimit": { "publication": 2 } },
  },
}
`;
