/** A mistake the user can mend: printed as one line, exit code 2. Anything else that is thrown is a bug of ours. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What to do about it, as a sentence. */
  readonly hint: string;

  /** `message` says what is wrong and where, without a full stop at its end. */
  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
