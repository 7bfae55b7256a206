import type { LanguagePhrases } from "./language-phrases.ts";

export const italian = (): LanguagePhrases => ({
  headings: {
    preferred: `costituisce titolo, titoli preferenziali, titolo preferenziale, requisiti preferenziali, requisiti graditi, gradito, graditi,
      gradita, preferibile, preferenziale, oltre ai requisiti, sara un plus, e un plus, un plus, completano il profilo, completa il profilo,
      nice to have, costituiscono titolo, opzionale`,
    application: `candidatura, candidature, candidati, come candidarsi, candidati ora, invia la tua candidatura, processo di selezione, iter di
      selezione, contatti, contatto, interessato, interessata, prossimi passi, modalita di candidatura, ti interessa`,
    legal: "pari opportunita, protezione dei dati, privacy, diversita, inclusione, informativa privacy, note legali",
    pay: "retribuzione, stipendio, ral, compenso, inquadramento, inquadramento e retribuzione, trattamento economico",
    benefits: `offriamo, cosa offriamo, cosa ti offriamo, che cosa offriamo, ti offriamo, si offre, benefit, i benefit, i nostri benefit, la
      nostra offerta, vantaggi, perche sceglierci, perche noi, perche lavorare, condizioni, cosa troverai`,
    requirements: `requisiti, requisiti richiesti, requisiti necessari, requisiti minimi, requisiti tecnici, requisiti fondamentali, profilo,
      profilo ideale, profilo ricercato, profilo richiesto, il tuo profilo, candidato ideale, il candidato ideale, la candidata ideale, il
      profilo ideale, questi requisiti, possiedi questi requisiti, cosa cerchiamo, chi cerchiamo, cerchiamo, cosa chiediamo, cosa richiediamo,
      si richiede, si richiedono, competenze, competenze richieste, competenze tecniche, esperienza, esperienza richiesta, formazione, titolo di
      studio, conoscenze, conoscenze richieste, lingue, capacita, caratteristiche, cosa ti serve, cosa serve, qualifiche`,
    duties: `responsabilita, le tue responsabilita, principali responsabilita, responsabilita principali, mansioni, mansioni principali, principali
      mansioni, le mansioni, attivita, attivita principali, principali attivita, le attivita, le tue attivita, compiti, compiti principali, i
      tuoi compiti, cosa farai, che cosa farai, di cosa ti occuperai, di cosa si occupera, ti occuperai di, si occupera di, sarai responsabile,
      la tua missione, il tuo ruolo, la tua giornata, ruolo e responsabilita, compiti e responsabilita`,
    role: `descrizione, descrizione del lavoro, descrizione della posizione, descrizione del ruolo, descrizione dell'offerta, la posizione, la
      figura, il ruolo, sul ruolo, il team, il tuo team, l'offerta, l'opportunita, contesto`,
    company: `chi siamo, l'azienda, su di noi, azienda, descrizione dell'azienda, la nostra azienda, descrizione azienda, la nostra storia, i nostri
      valori, la societa, il gruppo, la struttura, la nostra struttura, il nostro ristorante`,
    metadata: `sede, sede di lavoro, tipo di contratto, contratto, tipologia di contratto, orario, orario di lavoro, luogo, luogo di lavoro, settore,
      data inizio, inizio, durata, localita, informazioni, riferimento`,
  },
  cues: {
    optional: `gradito, gradita, gradite, graditi, preferibile, preferibilmente, costituisce titolo, titolo preferenziale, preferenziale, un vantaggio,
      sara un plus, rappresenta un plus, un plus, idealmente, non obbligatorio, non indispensabile, non necessario, apprezzata, apprezzato, e
      gradita, completa il profilo, completano il profilo, opzionale, requisito preferenziale`,
    mandatory: `obbligatorio, obbligatoria, richiesto, richiesta, richieste, richiesti, indispensabile, indispensabili, necessario, necessaria,
      necessari, imprescindibile, minimo # anni, almeno # anni, si richiede, e richiesta, e richiesto, minima di`,
    requirements: `esperienza in, esperienza con, esperienza nel, esperienza nella, esperienza come, esperienza di, esperienza pregressa, esperienza
      maturata, pregressa esperienza, conoscenza di, conoscenza del, conoscenza della, conoscenza dei, conoscenza delle, buona conoscenza,
      ottima conoscenza, laurea, laurea in, diploma, diploma di, anni di esperienza, # anni, capacita di, padronanza, ottima padronanza,
      dimestichezza, abilitazione, iscrizione all'albo, iscrizione all'ordine, patente, patente b, attitudine al, attitudine alla, attitudine,
      predisposizione, hai esperienza, hai una, hai un, hai gia, hai maturato, sei una persona, sei in possesso, sei in grado, sei un, possiedi, conosci, in possesso di, disponibilita a, disponibilita al, cerchiamo, cerca un, cerca una,
      ricerca un, ricerca una, autonomia, precisione, lavoro in team, buone doti, certificazione, qualifica`,
    duties: `sarai responsabile, responsabile di, ti occuperai, si occupera, si dovra occupare, ti dedicherai, parteciperai, collaborerai, gestirai,
      lavorerai, svilupperai, supporterai, affiancherai, avrai il compito, seguirai, realizzerai, coordinerai, preparerai, redigerai, curerai,
      la risorsa si occupera, la risorsa sara, svolgera`,
    furniture: "annuncio pubblicato, segnala annuncio, condividi, cookie, tutti i diritti riservati",
    equality: `pari opportunita, entrambi i sessi, ambosessi, di tutte le eta, tutte le nazionalita, categorie protette, discriminazione, diversita,
      senza distinzione, trattamento dei dati, gdpr`,
    application: `inviare, invia il, invia la, candidarsi, inviare il, inviare cv, curriculum, cv a, il tuo cv, lettera di presentazione, lettera di
      motivazione, colloquio, colloqui, candidatura, candidature, gli interessati, iter di selezione`,
    pay: "ral, retribuzione, stipendio, lordi, lordo, lordi mensili, ccnl, commisurata, in base all'esperienza, euro lordi",
    benefits: `offriamo, ti offriamo, si offre, buoni pasto, ticket restaurant, welfare aziendale, welfare, assicurazione sanitaria, giorni di ferie,
      ferie, orario flessibile, smart working, formazione continua, contratto a tempo indeterminato, tempo indeterminato, auto aziendale,
      ambiente dinamico, crescita professionale, vitto e alloggio, premio di produzione, quattordicesima`,
    company: `siamo un, e un'azienda, siamo una, e una, e un, fondata nel, nata nel, nato nel, dal #, leader, leader nel, con sede a, i nostri clienti,
      la nostra missione, dipendenti, collaboratori, realta, presente in`,
  },
});
