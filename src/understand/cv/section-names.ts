import type { EntryKind } from "../../model/cv.ts";

/** What a section holds; `summary` and `contacts` go to the basics, `skill` to the lines of skills. */
export type SectionKind = EntryKind | "summary" | "contacts";

/**
 * Phrases that name what a section holds, without accents and in lower case: English, German, French, Spanish,
 * Portuguese, Italian, Dutch, Romanian.
 */
export const sectionPhrases: Record<Exclude<SectionKind, "other">, string> = {
  work:
    "experience|experiences|worked|relevant experience|practical experience|clinical experience|legal experience|teaching positions|academic positions|research positions|research experience|professional background|career to date|career summary and experience|" +
    "arbeitserfahrung|praktische erfahrung|praxiserfahrung|beruf|berufliche tatigkeiten|tatigkeiten|praktische tatigkeiten|berufslaufbahn|experiences pratiques|emplois occupes|experience de travail|" +
    "vida laboral|historial laboral|experiencia de trabajo|percurso profissional|atividade profissional|experiencia de trabalho|esperienza di lavoro|percorso professionale|werk|arbeidsverleden|praktijkervaring|istoric profesional|activitate profesionala|employment|employment history|work history|career history|appointments|positions|positions held|internships|internship|" +
    "jobs|engagements|employers|work experience|professional career|" +
    "berufserfahrung|berufspraxis|berufliche erfahrung|beruflicher werdegang|werdegang|berufstatigkeit|berufliche stationen|praktika|anstellungen|" +
    "experience professionnelle|experiences professionnelles|parcours professionnel|emplois|stages|" +
    "experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|empleo|practicas|" +
    "experiencia profissional|experiencias|emprego|historico profissional|estagios|" +
    "esperienza|esperienze|esperienza professionale|esperienze professionali|esperienze lavorative|esperienza lavorativa|tirocini|" +
    "werkervaring|ervaring|loopbaan|beroepservaring|stage|" +
    "experienta|experienta profesionala|experienta de lucru|experiente profesionale|loc de munca|locuri de munca",
  project:
    "projects|project|side projects|portfolio|open source|hackathons|project experience|projekte|projekt|projets|projet|proyectos|proyecto|projetos|projeto|progetti|progetto|projecten|proiecte|proiect",
  education:
    "education|studied|training and education|degrees and qualifications|academic training|educational qualifications|" +
    "schule|schulabschluss|schul|berufsbildung|berufsausbildung|ausbildungsweg|akademischer werdegang|schulischer werdegang|studium und ausbildung|cursus|cursus scolaire|scolarite|parcours scolaire|etudes et formation|" +
    "formacion reglada|titulacion|titulaciones|formacao profissional|percurso academico|percorso di studi|percorso formativo|titolo di studio|studies|vooropleiding|studii si formare|parcurs educational|educational background|studies|degrees|qualifications and education|schooling|academic background|academic history|academic qualifications|" +
    "ausbildung|studium|bildung|schulbildung|bildungsweg|akademische ausbildung|hochschulbildung|" +
    "formation|formations|etudes|diplomes|parcours academique|formacion|formacion academica|educacion|estudios|titulos|" +
    "formacao|formacao academica|educacao|escolaridade|habilitacoes academicas|istruzione|formazione|studi|istruzione e formazione|titoli di studio|" +
    "scholing|opleiding|opleidingen|onderwijs|studie|educatie|educatia|studii|formare|educatie si formare",
  volunteer:
    "volunteer|volunteering|volunteer work|voluntary|voluntary work|volunteer experience|community|community service|outreach|civic engagement|social engagement|involvement|on campus involvement|extracurricular|extracurricular activities|leadership activities|" +
    "ehrenamt|ehrenamtliches engagement|ehrenamtliche tatigkeit|ehrenamtliche tatigkeiten|soziales engagement|freiwilligenarbeit|benevolat|engagement associatif|engagements associatifs|voluntariado|volontariato|vrijwilligerswerk|voluntariat|activitati de voluntariat",
  certificate:
    "certificates|certificate|tickets|licensure|licensures|credentials|registrations|diplomas|scheine|qualifikationen|fuhrerschein|nachweise|habilitations|carnes|titulos y certificados|abilitazioni|attestati|diploma's|getuigschriften|rijbewijzen|calificari|autorizatii|permise|certifications|certification|licenses|licences|driving licence|patenti|permis|carnets|licenses and certifications|accreditations|courses|coursework|relevant coursework|seminars|further training|further education|continuing education|professional development|training courses|professional qualifications|qualifications|" +
    "zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|lehrgange|certificats|certifications professionnelles|certificados|certificaciones|cursos|certificacoes|certificados e cursos|certificati|certificazioni|corsi|" +
    "certificaten|certificeringen|cursussen|certificari|certificare|certificarea|certificate si licente|cursuri|dezvoltare profesionala|formare continua",
  award:
    "honores|menciones|reconocimientos|" +
    "awards|award|honors|honours|prizes|scholarships|fellowships|grants|achievements|accomplishments|recognition|distinctions|auszeichnungen|preise|stipendien|ehrungen|distinctions et prix|prix|bourses|premios|becas|logros|premiacoes|bolsas|premi|riconoscimenti|borse di studio|prijzen|onderscheidingen|premii|distinctii|burse",
  publication:
    "charlas|conferencias|presentaciones|" +
    "publications|publication|exhibitions|ausstellungen|expositions|exposiciones|exposicoes|mostre|tentoonstellingen|expozitii|papers|articles|patents|talks|presentations|conferences|conference papers|books|preprints|publikationen|veroffentlichungen|patente|vortrage|brevets|conferences et publications|publicaciones|patentes|ponencias|publicacoes|pubblicazioni|brevetti|publicaties|octrooien|publicatii|brevete|lucrari stiintifice",
  language:
    "languages|language skills|spoken languages|fremdsprachen|sprachkompetenzen|langues etrangeres|langues parlees|idiomas extranjeros|lingue straniere|talenkennis en|cunostinte lingvistice|sprachen|sprachkenntnisse|langues|idiomas|lenguas|linguas|lingue|conoscenze linguistiche|competenze linguistiche|competencias linguisticas|competences linguistiques|connaissances linguistiques|taalvaardigheden|talen|talenkennis|limbi|limbi straine|competente lingvistice",
  interest:
    "interests|hobbies|other interests|leisure|personal interests|activities|interessen|freizeit|hobbys|centres d'interet|centres d interet|loisirs|intereses|aficiones|interesses|passatempos|interessi|hobby|interesses e hobbies|hobby's|interese|pasiuni",
  reference:
    "references|referees|recommendations|referenzen|empfehlungen|recommandations|referencias|recomendaciones|referenze|referenties|referinte|recomandari",
  skill:
    "skills|skill|key skills|technical skills|what i can do|abilities|toolbox|software skills|digital skills|it skills|qualifikationsprofil|sonstige kenntnisse|besondere kenntnisse|sachkenntnisse|atouts|competences cles|maitrise|destrezas|competenze e capacita|core competencies|competencies|competences|expertise|technologies|tools|tech stack|tooling|strengths|areas of expertise|proficiencies|software|knowledge|skill set|skillset|capabilities|highlights of skills|qualifications summary|" +
    "kenntnisse|fahigkeiten|kompetenzen|edv kenntnisse|it kenntnisse|edv|pc kenntnisse|informatik|informatique|bureautique|informatica|ofimatica|conocimientos informaticos|competenze informatiche|fachkenntnisse|technische kenntnisse|competences techniques|savoir faire|outils|" +
    "habilidades|competencias|conocimientos|aptitudes|competencias tecnicas|conhecimentos|aptidoes|competenze|capacita|competenze tecniche|abilita|" +
    "vaardigheden|competenties|kennis|aptitudini|competente|abilitati|competente tehnice",
  summary:
    "summary|extracto|riepilogo|profile|about|about me|objective|career objective|career summary|professional summary|professional profile|executive summary|personal statement|statement|introduction|overview|bio|biography|" +
    "profil|zusammenfassung|uber mich|kurzprofil|personliches profil|resume|a propos|a propos de moi|perfil|resumen|sobre mi|objetivo|resumo|sobre mim|profilo|sommario|sintesi|chi sono|obiettivo|" +
    "profiel|samenvatting|over mij|persoonlijk profiel|rezumat|despre mine|obiectiv|profil profesional",
  contacts:
    "contact|contacts|personalia|personliches|informacion personal|informatii personale|identite|zur person|etat civil|dati anagrafici|anagrafica|date de identificare|contact details|contact information|personal details|personal information|personal data|links|personliche daten|personliche angaben|angaben zur person|kontakt|kontaktdaten|coordonnees|informations personnelles|" +
    "contacto|datos personales|datos de contacto|contato|contactos|dados pessoais|informacoes pessoais|contatti|dati personali|informazioni personali|persoonlijke gegevens|persoonlijke informatie|contactgegevens|date personale|informatii personale|date de contact",
};

/** What people write over what fits nowhere else. */
export const furtherPhrases =
  "sonstiges|verschiedenes|miscellaneous|further information|additional information|other information|weitere angaben|divers|informations complementaires|otros datos|informacion adicional|varios|outros dados|informacoes adicionais|altre informazioni|varie|overige gegevens|overig|diverse|alte informatii";

/** Words that name a kind only where no other word of the heading does. */
export const weakPhrases = {
  work: "jobs|work|professional|career|teaching|teaching experience|research|consulting|freelance|employer|beruf|berufliches|travail|trabajo|trabalho|lavoro|werk|munca|carriera|carrera|carreira",
  education: "academic|academics|school|university|thesis|degree|scoala",
  certificate:
    "professional bodies|bodies|mitgliedschaften|adhesions|membresias|lidmaatschappen|training|trainings|memberships|affiliation|affiliations|professional memberships|professional affiliations|afiliatii|afiliatii profesionale",
  interest: "music|sports|sport|reading",
  volunteer: "service|governance|memberships and service",
  publication: "writing|speaking",
  project: "samples|works",
  award: "achievements and awards",
} as const;

/** Words that go with any of them and say nothing about the kind. */
export const fillers =
  "where i have i've what my see ich meine mes mis meus miei mijn mele profesional profesionales profissional profissionais professionnel professionnelle professionnels professionnelles professionale professionali beruflich berufliche profesionala laboral personales pessoais personali personnelles personliche personale tecnicas tecnicos tecniche techniques " +
  "seleccionado seleccionados seleccionada seleccionadas invitada invitadas " +
  "and of the in other invited keynote featured complete continued additional selected relevant my additional personal technical key core main top principales principais principali belangrijkste kenntnisse computer digital general notable recent previous current professional work industry social special it edv further major soft hard list total with for " +
  "und der die das sonstige weitere et de des du la le les autres y e los las otras otros em do da dos outros outras ed della delle altre altri en van overige si ale alte din cu a";
