import { readFileSync } from 'node:fs';
import { PlainError } from './plain-error.mjs';

/** Throws a PlainError when Node is older than package.json asks for. */
export function checkNode(version = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (compare(version, wanted) < 0) throw new PlainError(`Curb Cut needs Node ${wanted} or newer; this is ${version}.`);
}

function compare(one, other) {
  const [[major, minor], [otherMajor, otherMinor]] = [one, other].map((version) => version.split('.').map(Number));
  return major - otherMajor || minor - otherMinor;
}
