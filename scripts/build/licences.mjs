import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';
import { assetPackages } from './assets.mjs';

const packageOfFile = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** Writes LICENSES.txt: name, version and licence of every package of which a part is handed on. */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const modules = [
        ...Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules)),
        ...this.getWatchFiles(),
      ];
      const folders = modules.map((id) => packageOfFile.exec(id)?.[0]).filter(Boolean);
      const handedOn = assetPackages.map((name) => join(root, 'node_modules', name));
      const notices = [...new Set([...folders, ...handedOn])].map(notice).sort();
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source: `${notices.join(`\n${'-'.repeat(72)}\n\n`)}` });
    },
  };
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file));
  if (!texts.length) return `${name} ${version} (${license})\n\nThe package comes without a licence file of its own.\n`;
  const words = texts.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...words].join('\n\n').concat('\n');
}
