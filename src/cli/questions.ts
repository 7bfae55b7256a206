/** Questions to the person at the terminal. */
export interface Prompts {
  /** A line of text, asked for again while `refuse` says what is wrong with it; null where the person gives up. */
  ask(question: string, refuse: (given: string) => string | null): Promise<string | null>;
  /** Whether the person says yes. */
  agree(question: string): Promise<boolean>;
}
