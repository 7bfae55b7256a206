import type { LanguageWords } from "./language-words.ts";

export const french = (): LanguageWords => ({
  functionWords: `afin ainsi alors au aucun aussi autre autres aux avec avez avoir avons car ce cela celle celles celui ces cet cette
    ceux chaque chez comme d'un d'une dans de depuis des donc dont du elle elles en entre est et etc été êtes être eu eux il ils j'ai
    je jusqu' l la le les leur leurs lors lorsque lui ma mais me mes moi mon même n ne ni nos notre nous on ont ou où par parmi pas
    pendant peu plus plusieurs pour pouvez pouvoir près qu que quel quelle quelles quels qui s sa sans se sera serez seront ses si
    soit son sont sous sur ta te tel telle tels tes toi ton tous tout toute toutes tu un une vers via vos votre vous y à également
    notamment selon dès très bien deux trois quatre cinq six`,
  commonWords: `activité activités aisance an année années ans appréciée apprécié assurer atout avantage bac bon bonne bonnes bons
    candidat candidature capacité capacités capable cadre compétence compétences confirmée confirmé connaissance connaissances
    contexte demandée demandé dispose disposez disposer domaine domaines dynamique emploi entreprise esprit
    excellent excellente excellentes expérience expériences exigé exigée force f/h h/f h/f/x idéalement issu issue justifiez
    maîtrise maîtriser maîtrisez minimum mission missions nouveau nouveaux nouvelle nouvelles obligatoire participer participez
    poste premier première principales principaux profil qualités recherche recherchons recherché requis requise requises
    responsabilité responsabilités rejoindre rejoignez rigoureux rigoureuse rigueur sein sens solide solides souhaité souhaitée
    similaire tâches titulaire travail travailler type serait seraient plus autonome autonomie équipe équipes relationnel`,
  endings: `
    eaux>eau aux>al eux>eu oux>ou s x>x
    trice>teur teuse>teur ateurs>ateur euse>eur iere>ier elle>el enne>en ive>if ail>al:3
    loppement>lopp issement>i:4 ications>iqu ication>iqu:4 ation:5 ees ee ante ant:5 er ez e
    e`,
});
