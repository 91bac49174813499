/** An error that a person can mend: its message is one sentence that says what is wrong and what to do. */
export class PlainError extends Error {
  name = 'PlainError';
}
