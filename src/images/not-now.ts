/** What a describer rejects with where it may have an answer later: the image is asked about once more when `again` resolves. */
export class NotNow extends Error {
  override readonly name = 'NotNow';
  /** Resolves when it is worth asking again. */
  readonly again: Promise<void>;

  constructor(message: string, again: Promise<void>, cause?: unknown) {
    super(message, { cause });
    this.again = again;
  }
}
