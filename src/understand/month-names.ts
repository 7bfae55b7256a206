/** Month names and their usual short forms, January first: English, German, French, Spanish, Portuguese, Italian, Dutch, Romanian. */
const names = [
  "january jan januar jänner jaenner janvier janv enero ene janeiro gennaio gen januari ianuarie ian",
  "february feb febr februar februarie février fevrier févr fevr febrero fevereiro fev febbraio februari",
  "march mar mär märz maerz mars marzo março marco maart mrt martie",
  "april apr avril avr abril abr aprile aprilie",
  "may mai mayo maio mag maggio mei",
  "june jun juni juin junio junho giugno giu iunie iun",
  "july jul juli juillet juil julio julho luglio lug iulie iul",
  "august aug août aout agosto ago ago agosto augustus",
  "september sep sept septembre septiembre setiembre setembro set settembre sett septembrie",
  "october oct oktober okt octobre octubre outubro out ottobre ott octombrie",
  "november nov novembre noviembre novembro noiembrie noi",
  "december dec dezember dez décembre decembre déc diciembre dic dezembro dicembre decembrie",
] as const;

/** Number of the month, 1 to 12, by its name in lower case. */
export const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(" ").map((name) => [name, index + 1] as const)),
);
