import { build } from 'esbuild';
import { resolve } from 'node:path';
import { root } from '../support/root.mjs';

const KEYS = '\0message-keys';
const english = resolve(root, 'src/i18n/messages.ts');
const locale = /\/src\/i18n\/locales\/[^/]+\.ts$/;

/** Sentences whose keys are the English ones, which are a list already. */
const reasons = resolve(root, 'src/i18n/reasons.ts');
const reasonsOfLocale = /\/src\/i18n\/reasons\/[^/]+\.ts$/;

/**
 * Ships the texts of a language as a list, in the order of the English ones: keys would be a third of every file. They are in a file
 * of their own, which all languages share.
 */
export function textsWithoutKeys() {
  return {
    name: 'texts-without-keys',
    resolveId: (id) => (id === KEYS ? KEYS : null),
    async load(id) {
      if (id === KEYS) return keysOfMessages(await laterKeys());
      if (reasonsOfLocale.test(id)) return listed(id, (await evaluated(reasons)).REASONS, keysFrom(reasons, 'REASONS'));
      if (id === english || locale.test(id)) return listed(id, await laterKeys(), keysFrom(KEYS, 'keys'));
      return null;
    },
  };
}

/** Keys of the texts that do not come with the entry script. */
async function laterKeys() {
  const first = Object.keys(Object.values(await evaluated(resolve(root, 'src/i18n/first-messages.ts')))[0]);
  return Object.keys(Object.values(await evaluated(english))[0]).filter((key) => !first.includes(key));
}

/** What a file exports, as a list in the order of the keys, which stand elsewhere. */
async function listed(file, keys, importKeys) {
  const [[name, texts]] = Object.entries(await evaluated(file));
  const code = `${importKeys} const texts = ${JSON.stringify(keys.map((key) => texts[key]))};
    export const ${name} = Object.fromEntries(keys.map((key, at) => [key, texts[at]]));`;
  return { code, map: { mappings: '' } };
}

const keysFrom = (file, name) => `import { ${name} as keys } from '${file}';`;

const keysOfMessages = (keys) => `export const keys = ${JSON.stringify(keys.join(' '))}.split(' ');`;

/** What a file of texts exports. */
async function evaluated(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
