/** Why an image cannot be looked at. The page goes on; the owner reads the reason in the report. */
export type Fault =
  | 'not-loaded' // it failed to load, or has no source
  | 'blocked' // another origin without CORS, or a content security policy
  | 'too-large'
  | 'unreadable' // corrupt, empty, or of a kind that the browser cannot decode
  | 'failed'; // anything else

/** Thrown where an image cannot be looked at, with the reason. */
export class ImageFault extends Error {
  /** The reason, as the report tells it. */
  readonly fault: Fault;

  constructor(fault: Fault, cause?: unknown) {
    super(`the image cannot be described: ${fault}`, { cause });
    this.fault = fault;
  }
}
