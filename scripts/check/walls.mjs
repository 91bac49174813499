import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { filesBelow } from '../support/files-below.mjs';

/** Floor of every room: a room imports itself and rooms on lower floors, never a neighbour on its own floor. */
const floors = {
  support: -1,
  standards: 0,
  i18n: 0,
  ledger: 0,
  settings: 0,
  page: 1,
  announce: 1,
  display: 1,
  rules: 2,
  keys: 2,
  popups: 2,
  images: 2,
  audit: 2,
  describers: 3,
  repair: 3,
  overlay: 4,
  element: 5,
  cli: 6,
};

/** The files right in src/, through which the outside comes in, stand above all rooms and use each other freely. */
const entries = 'entries';

/** Finds every room that does not exist and every import that climbs; answers with one sentence each. */
export function brokenWalls(root) {
  return filesBelow(root, 'src').flatMap((file) => {
    if (!file.endsWith('.ts')) return [];
    const from = roomOf(file);
    if (!(from in floors) && from !== entries) return [`${file} lies in a room that the house does not have.`];
    const source = ts.createSourceFile(file, readFileSync(posix.join(root, file), 'utf8'), ts.ScriptTarget.Latest);
    return importsOf(source).flatMap((imported) => complaint(file, imported) ?? []);
  });
}

function complaint(file, { specifier, isType, isDynamic }) {
  if (!specifier.startsWith('.')) return;
  const target = posix.join(posix.dirname(file), specifier);
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === to) return;
  // What owners run is made of the same parts as what developers run.
  if (from === 'cli' && target.startsWith('scripts/')) return;
  if (to === entries || !(to in floors)) return `${file} imports ${target}, which is in no room below it.`;
  if (from !== entries && floors[to] >= floors[from]) return `${file} imports ${target}: arrows go down only.`;
  if (target === 'src/rules/index.js' && from !== 'overlay') {
    return `${file} imports the list of all rules, which overlay/ alone may know.`;
  }
  if (to === 'describers' && !isType && !isDynamic)
    return `${file} imports ${target}: describers are loaded on demand.`;
}

function roomOf(file) {
  const [, room, ...rest] = file.split('/');
  return rest.length ? room : entries;
}

function importsOf(source) {
  const found = [];
  visit(source);
  return found;

  function visit(node) {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const isType = node.isTypeOnly || node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ specifier: node.moduleSpecifier.text, isType, isDynamic: false });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      found.push({ specifier: node.arguments[0]?.text ?? '', isType: false, isDynamic: true });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ specifier: node.argument.literal?.text ?? '', isType: true, isDynamic: false });
    } else if (isAddressOfSource(node)) {
      found.push({ specifier: node.arguments[0].text, isType: false, isDynamic: true });
    }
    ts.forEachChild(node, visit);
  }
}

/** `new URL('./x.worker.ts', …)` reaches into a room as an import does. */
function isAddressOfSource(node) {
  return ts.isNewExpression(node) && node.expression.text === 'URL' && /\.ts$/.test(node.arguments[0]?.text);
}
