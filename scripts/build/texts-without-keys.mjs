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
      if (id === KEYS) return keyed(await laterKeys());
      if (reasonsOfLocale.test(id)) return reasonsListed(await evaluated(id), await evaluated(reasons));
      if (id !== english && !locale.test(id)) return null;
      const [[name, texts]] = Object.entries(await evaluated(id));
      return {
        code: listed(
          name,
          (await laterKeys()).map((key) => texts[key]),
        ),
        map: { mappings: '' },
      };
    },
  };
}

/** Keys of the texts that do not come with the entry script. */
async function laterKeys() {
  const first = Object.keys(Object.values(await evaluated(resolve(root, 'src/i18n/first-messages.ts')))[0]);
  return Object.keys(Object.values(await evaluated(english))[0]).filter((key) => !first.includes(key));
}

const listed = (name, texts) =>
  `import { keyed } from '${KEYS}'; export const ${name} = keyed(${JSON.stringify(texts)});`;

function reasonsListed(texts, { REASONS }) {
  const [[name, sentences]] = Object.entries(texts);
  const list = JSON.stringify(REASONS.map((key) => sentences[key]));
  return {
    code: `import { REASONS } from '${reasons}'; const texts = ${list};
      export const ${name} = Object.fromEntries(REASONS.map((key, at) => [key, texts[at]]));`,
    map: { mappings: '' },
  };
}

const keyed = (keys) =>
  `const keys = ${JSON.stringify(keys.join(' '))}.split(' ');
   export const keyed = (texts) => Object.fromEntries(texts.map((text, at) => [keys[at], text]));`;

/** What a file of texts exports. */
async function evaluated(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
