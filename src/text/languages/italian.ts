import type { LanguageWords } from "./language-words.ts";

export const italian = (): LanguageWords => ({
  functionWords: `a ad agli ai al alla alle allo all anche ancora avere c che chi ci ciò coi col come con cosa cui d da dagli dai dal
    dalla dalle dall dei degli del dell della delle dello di dove dopo dunque e è ed essere fra gli hai ha hanno i il in inoltre io la
    le lei li lo loro lui l ma me mentre mi mia mio ne negli nei nel nell nella nelle nello noi non nostra nostre nostri nostro o od
    ogni oltre per perché più poi presso prima qual quale quali quando quanto quella quelle quelli quello questa queste questi questo
    sarà sarai se sei senza si sia sono stata stato su sua sue sugli sui sul sull sulla sulle suo suoi te ti tra tu tua tue tuo tuoi
    tutta tutte tutti tutto un una uno verso vi voi vostra vostro attraverso durante oppure così due tre quattro cinque sei almeno`,
  commonWords: `ambito anni anno area attività autonomia azienda buon buona buone buoni candidato candidata candidati capacità cercando
    cerca cerchiamo competenza competenze completano completa conoscenza conoscenze contesto costituisce diploma
    disponibilità esperienza esperienze figura gradita gradito garantire gruppo indispensabile inserimento lavorare lavoro
    livello mansione mansioni massima minima minimo necessaria necessario nuova nuove nuovi nuovo offerta offriamo offre orientamento
    ottima ottime ottimo pregressa preferibile preferibilmente principali profilo posizione possesso realtà requisiti requisito
    responsabilità ricerca richiesta richieste richiesto risorsa ruolo settore sede solida solide supporto svolgere team
    titolo vantaggio m/f f/m`,
  endings: `
    che>ca chi>co ghe>ga ghi>go ieri>iere iera>iere azioni>azione
    azione:6 amento:6 amenti:6 imento:6 imenti:6 ando:4 endo:4 ato:4 ati:4 ata:4 ate:4 uto:4 uti:4 uta:4 ute:4 ito:5 iti:5 ita:5 ite:5 are:4 i:3 e a o
    i:3`,
});
