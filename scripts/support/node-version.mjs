import { PlainError } from './plain-error.mjs';

/** The oldest Node that will do, as package.json says as well; not read from there, because the built command line is bundled. */
export const OLDEST_NODE = '20.19';

/** Throws a PlainError when Node is older than that. */
export function checkNode(version = process.versions.node) {
  if (compare(version, OLDEST_NODE) < 0)
    throw new PlainError(`Curb Cut needs Node ${OLDEST_NODE} or newer; this is ${version}.`);
}

function compare(one, other) {
  const [[major, minor], [otherMajor, otherMinor]] = [one, other].map((version) => version.split('.').map(Number));
  return major - otherMajor || minor - otherMinor;
}
