import type { LanguagePhrases } from "./language-phrases.ts";

export const french = (): LanguagePhrases => ({
  headings: {
    preferred: `^ les plus, les petits plus, serait un plus, seraient un plus, un plus, les atouts, ^ atouts $, ^ atout, souhaite, souhaites, souhaitees,
      apprecies, apprecie, appreciees, competences appreciees, competences souhaitees, idealement, seraient appreciees, facultatif`,
    application: `candidature, candidatures, votre candidature, postuler, pour postuler, processus de recrutement, deroulement du recrutement,
      comment postuler, prochaines etapes, etapes de recrutement, contact, contacts, interesse, interessee, envie de nous rejoindre,
      rejoignez nous, modalites de candidature`,
    legal:
      "egalite, egalite des chances, diversite, handicap, inclusion, donnees personnelles, protection des donnees, mentions legales",
    pay: "salaire, remuneration, salaire et avantages, votre remuneration",
    benefits: `nous offrons, nous vous offrons, ce que nous offrons, ce que nous proposons, nous proposons, nous vous proposons, ce que nous vous
      proposons, avantages, les avantages, nos avantages, vos avantages, pourquoi nous rejoindre, pourquoi rejoindre, nos engagements, ce
      que vous trouverez, conditions proposees, on vous propose, ce qu'on vous propose, les raisons de nous rejoindre`,
    requirements: `profil, profil recherche, profil souhaite, le profil recherche, votre profil, ton profil, vos atouts, le profil, qualifications,
      qualifications requises, qualites requises, competences, competences requises, competences attendues, competences techniques, vos
      competences, exigences, prerequis, formation, formation et experience, formation requise, experience, experience requise,
      experiences, diplomes, diplome, langues, ce que nous recherchons, nous recherchons, ce que nous attendons, qui etes vous, vous etes,
      vous avez, et vous, savoir etre, savoir faire, conditions requises, criteres, les competences, pre requis, description du profil`,
    duties: `missions, vos missions, tes missions, les missions, missions principales, vos missions principales, vos principales missions,
      principales missions, votre mission, ta mission, responsabilites, vos responsabilites, principales responsabilites, taches, vos
      taches, taches principales, activites, activites principales, vos activites, votre role, ton role, role et responsabilites, tu
      interviens, au quotidien, votre quotidien, vous serez amene, ce que vous ferez, fonctions, vos fonctions, missions et
      responsabilites, missions et activites, vous aurez pour mission`,
    role: `description du poste, le poste, a propos du poste, l'equipe, votre equipe, contexte, contexte et objectifs, descriptif du poste, fiche
      de poste, intitule du poste, presentation du poste, resume du poste, environnement de travail, l'offre, description de l'offre`,
    company: `qui sommes nous, a propos, a propos de nous, description de l'entreprise, l'entreprise, notre entreprise, entreprise, presentation de
      l'entreprise, la societe, notre societe, notre etablissement, l'etablissement, notre histoire, nos valeurs, notre groupe`,
    metadata: `lieu, lieu de travail, localisation, type de contrat, contrat, date de debut, duree, horaires, temps de travail, informations
      complementaires, informations pratiques, reference, secteur, prise de poste`,
  },
  cues: {
    optional: `un plus, un atout, serait un plus, est un plus, serait un atout, est un atout, souhaite, souhaitee, souhaitees, apprecie,
      appreciee, appreciees, apprecies, idealement, de preference, facultatif, seraient un plus, serait appreciee, serait apprecie, pas
      obligatoire, non obligatoire, seriez un plus, constitue un atout, sont un plus, si possible`,
    mandatory: `obligatoire, obligatoires, requis, requise, requises, indispensable, indispensables, imperatif, imperative, imperativement, exige,
      exigee, necessaire, est necessaire, minimum, au minimum, au moins # ans, # ans minimum, # ans d'experience minimum`,
    requirements: `experience en, experience dans, experience sur, experience de, experience similaire, premiere experience, experience confirmee,
      experience significative, maitrise de, maitrise des, maitrise du, maitrise, bonne maitrise, connaissance, connaissances, bonne
      connaissance, vous avez, vous etes, vous maitrisez, vous connaissez, vous possedez, vous disposez, vous justifiez, tu as, tu es, tu
      maitrises, diplome, diplome d'etat, titulaire, bac, formation en, formation superieure, de formation, capacite a, ans d'experience,
      annees d'experience, # ans, issu d'une, issue d'une, aisance, rigueur, autonomie, sens du, sens de, esprit d'equipe, qualites
      relationnelles, permis b, habilitation, habilitations, courant, capable de, nous recherchons, recherche un, recherche une`,
    duties: `vous serez, vous participez, tu seras, vos missions, en charge de, charge de, chargee de, vous assurez, vous realisez, vous
      intervenez, vous gerez, vous concevez, vous developpez, vous animez, vous encadrez, vous accompagnez, vous preparez, vous etablissez,
      vous veillez, vous contribuez, vous travaillez, vous collaborez, vous participerez, vous assurerez, votre mission, votre role, aurez
      pour mission, responsable de`,
    furniture: "offre publiee, signaler cette offre, partager cette offre, cookies, tous droits reserves",
    equality: `egalite des chances, situation de handicap, sans distinction, travailleurs handicapes, ouvert a tous, ouverts a tous,
      discrimination, donnees personnelles, rgpd`,
    application: `postulez, pour postuler, envoyez votre, envoyer votre, adressez votre, adresser votre, votre candidature, candidature,
      candidatures, lettre de motivation, cv et, votre cv, un entretien, premier entretien, entretien
      telephonique, entretien d'embauche, entretien avec, entretiens, par mail, processus de recrutement`,
    pay: "salaire, remuneration, brut, brut annuel, brut mensuel, k€, selon experience, selon profil, euros bruts",
    benefits: `nous offrons, nous vous offrons, nous proposons, nous vous proposons, tickets restaurant, titres restaurant, ticket restaurant,
      mutuelle, conges, jours de conges, rtt, teletravail, prime, primes, interessement, participation aux benefices, comite d'entreprise,
      prise en charge, carte de transport, prevoyance, # mois, treizieme mois, repas fournis, plan de formation`,
    company: `est une entreprise, est un leader, nous sommes, est un, est une, fonde en, fondee en, cree en, creee en, depuis #, leader, notre
      groupe, nos clients, notre mission, collaborateurs, nos equipes, salaries, etablissement de`,
  },
  address: {
    pronouns: "vous, tu",
    verbs: /(?:ez|es)$/,
    states: `avez, etes, maitrisez, connaissez, possedez, disposez, justifiez, savez, parlez, aimez, souhaitez, voulez, pouvez, devez, cherchez,
      recherchez, beneficiez, trouvez, es, maitrises, connais, possedes, disposes, justifies, parles, aimes, souhaites, cherches, recherches, beneficies`,
  },
});
