/** What a way of driving a browser cannot do; a test that needs it says nothing about the browser. */
export function cannot(engine, deed) {
  return new Error(`Not asked: ${engine} cannot be made to ${deed} from outside.`);
}

/** The reason, if a message tells of such a lack. */
export function lackIn(message) {
  return /Not asked: (?<lack>.+? from outside)\./.exec(message)?.groups.lack;
}
