import type { LanguageWords } from "./language-words.ts";

export const dutch = (): LanguageWords => ({
  functionWords: `aan al alle als alleen altijd ben bent bij binnen daar dan dat de deze die dit doe doen door dus een elk elke en er
    ga gaat geen haar had heb hebben hebt heeft hem het hier hij hoe hun iets ik in is je jij jou jouw jullie kan kunnen kunt maar
    meer met mijn moet na naar naast nee niet niets nog nu of om omdat onder ons onze ook op over per samen sinds te tegen ten ter
    terwijl toch toe tot tussen u uit uw van vanuit veel via voor waar waarbij waarin want waren was wat we weer wel welke werd wie wij
    wil wilt worden wordt zal ze zelf zich zij zijn zo zoals zodat zonder zou zowel twee drie vier vijf zes`,
  commonWords: `aanbod aantal affiniteit afgeronde baan bedrijf beheersing bereid bereiken bieden biedt breng brengt collega collega's
    draagt eigen enthousiast ervaring fulltime functie functie-eisen gedreven goed goede gebied graag grote hbo hoog hoge jaar
    kandidaat kennis klaar meegenomen minimaal minimum mooi mbo mogelijk nieuwe niveau nodig omgeving ontvangt opleiding organisatie parttime
    passie pre profiel relevante rol salaris sollicitatie sterk sterke solide taak taken team uitdaging uren vaardigheden
    verantwoordelijk verantwoordelijkheid verantwoordelijkheden vereist verschillende voorkeur vacature vragen vraagt week werk werken
    werkervaring werkzaamheden werkt werkzaam zelfstandig zoek zoeken zoekt zorgt zorgen m/v v/m m/v/x`,
  // Then: doubled consonants and vowels become single, and `z` and `v` at the end what they are in the singular.
  endings: `
    ies>ie bs>b ds>d fs>f gs>g ks>k ls>l ms>m ens>en ns>n ps>p rs>r
    elden>el elde>el eld>el:4 elt>el:4 heden>heid ingen ing:3 erd>er:5 erde>er:5 erden>er:5 en e
    ing:4
    bb>b:2 dd>d:2 ff>f:2 gg>g:2 kk>k:2 ll>l:2 mm>m:2 nn>n:2 pp>p:2 rr>r:2 ss>s:2 tt>t:2 z>s v>f
    aal>al:1 aak>ak:1 aam>am:1 aan>an:1 aar>ar:1 aat>at:1 eel>el:1 eem>em:1 een>en:1 eer>er:1 eet>et:1 oon>on:1 oor>or:1 ool>ol:1 oot>ot:1 oep>oep:1 uur>ur:1 uut>ut:1 aart>art:1 eek>ek:1 ook>ok:1`,
});
