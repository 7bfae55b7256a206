/** The heads of a forwarded mail's lines, in the languages that mail programs speak. */
const headerLine =
  /^\*?(from|sent|to|cc|date|subject|reply-to|von|gesendet|an|kopie|datum|betreff|antwort an|de|envoyé|à|objet|para|enviado(?: el)?|fecha|asunto|data|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp)\*?\s?:\*?\s/i;
/** Every forwarded mail's lines have one of these. */
const sender = /^\*?(?:from|von|de|da|van)\*?\s?:/i;
const forwarded =
  /^(?:-{3,}|_{3,}).{0,60}(?:forwarded|original|weitergeleitet|ursprüngliche|transféré|réexpédié|reenviado|original|encaminhada|inoltrato|doorgestuurd).{0,40}-*$|^(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié|inizio messaggio inoltrato)\s?:/i;
const signature = /^--\s*$/;
/** And one of these. */
const dateOrSubject =
  /^\*?(?:date|sent|subject|datum|gesendet|betreff|envoyé|objet|fecha|enviado(?: el)?|asunto|data|assunto|inviato|oggetto|verzonden|onderwerp)\*?\s?:/i;

/** The indexes of lines that mail programs put around what was written: signatures, and the heads of forwarded mails. */
export function mailFrame(lines: readonly string[]): ReadonlySet<number> {
  const framed = new Set<number>();
  let signed = false;
  for (let at = 0; at < lines.length; ) {
    const line = (lines[at] ?? "").trim();
    const end = headerEnd(lines, at);
    const isMark = forwarded.test(line);
    if (isMark || end > at) signed = false;
    else if (signature.test(line)) signed = true;
    const next = Math.max(end, at + 1);
    if (signed || isMark || end > at) for (let index = at; index < next; index += 1) framed.add(index);
    at = next;
  }
  return framed;
}

/** Where the head of a forwarded mail that begins at a line ends; the line itself where none does. */
function headerEnd(lines: readonly string[], from: number): number {
  let end = from;
  const has = { sender: false, more: false };
  while (headerLine.test(`${(lines[end] ?? "").trim()} `)) {
    has.sender ||= sender.test((lines[end] ?? "").trim());
    has.more ||= dateOrSubject.test((lines[end] ?? "").trim());
    end += 1;
  }
  return has.sender && has.more ? end : from;
}
