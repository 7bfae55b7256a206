import type { LanguageWords } from "./language-words.ts";

export const german = (): LanguageWords => ({
  functionWords: `aber alle allem allen aller als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein deine
    deinem deinen deiner dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine einem einen
    einer eines er es euch euer eure fuer für gegen hast hat haben hatte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins
    ist ja jede jeden jeder jedes jetzt kann kannst können kein keine keinen mehr mein mich mit muss musst müssen nach nicht noch
    nur ob oder ohne sehr sein seine seinen seiner sich sie sind so soll sollte sollten sowie sowohl über um und uns unser unsere
    unserem unseren unserer unter vom von vor was während weil weitere weiteren welche wenn werden wie wir wird wirst wo wurde wurden
    zu zum zur zwischen daran darauf dabei dafür dazu hier innerhalb insbesondere beispielsweise bzw ggf inkl z.b u.a usw etc gerne
    bereits jeweils zwei drei vier fünf sechs`,
  commonWords: `abgeschlossene abgeschlossenes absolviert anforderung anforderungen arbeit arbeiten arbeitest arbeitsweise
    art aufgabe aufgaben ausgeprägt ausgeprägte ausgeprägtes ausbildung ausgezeichnete begeisterung bereich bereiche bereichen bereit
    bereitschaft berufserfahrung bewerbung bieten biete bietet bringen bringst eigenständig eigenständige eigenverantwortlich
    einschlägige erfahrung erfahrungen erforderlich erste ersten erwarten erwartet erwünscht fähigkeit fähigkeiten freude freuen
    fundierte fundiertes gehören gesucht gute guten gutes guter hohe hohes hoher idealerweise jahr jahre jahren job kenntnis
    kenntnisse kenntnissen kollegen kolleginnen kommunikationsfähigkeit langjährige leidenschaft lust mehrere mehrjährige mindestens
    mitarbeit mitbringen mitbringst möglich neue neuen notwendig profil qualifikation relevante selbstständig selbstständige sicher
    sichere sicherer spaß stelle sucht suchen team teamfähigkeit tätigkeit tätigkeiten übernahme übernehmen übernimmst umgang
    unternehmen unterstützen unterstützt unterstützung verantwortlich verantwortung vergleichbare vergleichbaren verfügen verfügst
    verschiedene verständnis voraussetzung vorteil vorteilhaft wünschenswert zuständig zuverlässig zuverlässige m/w/d w/m/d`,
  // `-in` only after the endings of professions: `Termin` and `Medizin` keep theirs.
  endings: `
    erinnen>er erin>er entinnen>ent entin>ent istinnen>ist istin>ist orinnen>or orin>or eurinnen>eur eurin>eur
    ungen>ung elten>elt elte>elt ierten>iert ierte>iert eln>el ern>er:3 em:4 en es:4 e bs>b ds>d fs>f gs>g ks>k ls>l ms>m ns>n rs>r ts>t
    iert:5 ier:5 er:4 elt>el:4 et:6
    elung>l:4 lung>l:5 lung>lung:4 ung:4 el>l:5`,
});
