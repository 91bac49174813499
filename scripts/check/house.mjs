import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from '../support/files-below.mjs';

const folders = ['src', 'test', 'scripts', 'demo', 'docs'];
const kebabCase = /^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.worker)?|[a-z]{2,3}-(?:[A-Z]{2}|[A-Z][a-z]{3}))\.ts$/;
const text = /\.(?:ts|mjs|js|json|html|css|md|svg|txt)$/;

/** What must not stand in a file of ours, where, and why. */
const unwanted = [
  { where: /./, pattern: /["'`\s(]\/(?:work|tmp|root)\//, why: 'names a folder of one machine' },
  { where: /./, pattern: /registry\.(?:npmjs|yarnpkg)\./, why: 'names a package registry' },
  { where: /^package-lock\.json$/, pattern: /"resolved": "http/, why: 'names a package registry' },
  {
    where: /^(?!package-lock)/,
    // In capitals, where these are names of laws: "ada" is a word of Indonesian.
    pattern: /\bADA\b|\bBITV\b|\bRGAA\b|\bSection 508\b|\bEN 301 549\b|\bEuropean Accessibility Act\b|\b[Ll]awsuit/,
    why: 'speaks of law, which no overlay can answer for',
  },
  {
    where: /^(?:src|docs|demo)\/|^README\.md$/,
    pattern: /\b(?:compliant|conformant|compliance|(?:fully|100 ?%) accessible)\b/i,
    why: 'claims more than an overlay can',
  },
  { where: /^src\/i18n\//, pattern: /\bWCAG\b/, why: 'names a standard to visitors, who are promised none' },
];

/** Finds names and words that break the rules of the house; answers with one sentence each. */
export function houseFaults(root) {
  const top = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const files = [...top, ...folders.flatMap((folder) => filesBelow(root, folder))];
  const names = files.filter(badlyNamed).map((file) => `${file} is not named in kebab-case.`);
  return [...names, ...wordFaults(root, files), ...linkFaults(root, files)];
}

function badlyNamed(file) {
  return /^src\/.*\.ts$/.test(file) && !kebabCase.test(file);
}

function wordFaults(root, files) {
  return files
    .filter((file) => text.test(file))
    .flatMap((file) => {
      const content = readFileSync(join(root, file), 'utf8');
      return unwanted
        .filter(({ where, pattern }) => where.test(file) && pattern.test(content))
        .map(({ pattern, why }) => `${file} ${why}: ${pattern.exec(content)[0].trim()}`);
    });
}

/** Links of pages that lead to no file of the project. */
function linkFaults(root, files) {
  return files
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const links = [...readFileSync(join(root, file), 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(
        ([, to]) => to,
      );
      return links
        .filter((to) => !existsSync(join(root, dirname(file), to)))
        .map((to) => `${file} links to ${to}, which is not there.`);
    });
}
