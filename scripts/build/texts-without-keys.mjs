import { build } from 'esbuild';
import { relative, resolve } from 'node:path';
import { PlainError } from '../support/plain-error.mjs';
import { root } from '../support/root.mjs';

const KEYS = '\0message-keys';
const english = resolve(root, 'src/i18n/messages.ts');
const locale = /\/src\/i18n\/locales\/[^/]+\.ts$/;

/** Sentences whose keys are the English ones, which are a list already. */
const reasons = resolve(root, 'src/i18n/reasons.ts');
const reasonsOfLocale = /\/src\/i18n\/reasons\/[^/]+\.ts$/;

const first = resolve(root, 'src/i18n/first-messages.ts');
const firstOfLocale = /\/src\/i18n\/first\/[^/]+\.ts$/;

/**
 * Ships the texts of a language as a list, in the order of the English ones: keys would be a third of every file. They are in a file
 * of their own, which all languages share. A text that a language lacks fails the build.
 */
export function textsWithoutKeys() {
  return {
    name: 'texts-without-keys',
    resolveId: (id) => (id === KEYS ? KEYS : null),
    async load(id) {
      if (id === KEYS) return keysOfMessages(await laterKeys());
      if (reasonsOfLocale.test(id)) return listed(id, (await evaluated(reasons)).REASONS, keysFrom(reasons, 'REASONS'));
      if (id === english || locale.test(id)) return listed(id, await laterKeys(), keysFrom(KEYS, 'keys'));
      if (firstOfLocale.test(id)) expectAll(id, (await exportOf(id))[1].first, await firstKeys());
      return null;
    },
  };
}

/** Keys of the texts that come with the entry script, in English. */
const firstKeys = async () => Object.keys((await exportOf(first))[1]);

/** Keys of all others. */
async function laterKeys() {
  const early = await firstKeys();
  return Object.keys((await exportOf(english))[1]).filter((key) => !early.includes(key));
}

/** What a file exports, as a list in the order of the keys, which stand elsewhere. */
async function listed(file, keys, importKeys) {
  const [name, texts] = await exportOf(file);
  expectAll(file, texts, keys);
  const code = `${importKeys} const texts = ${JSON.stringify(keys.map((key) => texts[key]))};
    export const ${name} = Object.fromEntries(keys.map((key, at) => [key, texts[at]]));`;
  return { code, map: { mappings: '' } };
}

function expectAll(file, texts, keys) {
  const missing = keys.filter((key) => !texts[key]);
  if (missing.length > 0) throw new PlainError(`${relative(root, file)} lacks ${missing.join(', ')}.`);
}

const keysFrom = (file, name) => `import { ${name} as keys } from '${file}';`;

const keysOfMessages = (keys) => `export const keys = ${JSON.stringify(keys.join(' '))}.split(' ');`;

/** The name of the one thing that a file of texts exports, and the thing. */
const exportOf = async (file) => Object.entries(await evaluated(file))[0];

async function evaluated(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
