/** Draws the icon set: one file an icon for the style sheet's masks, and img/icons/sprite.svg for <use>. `node demo/pictures/icons.mjs` */
import { mkdir, writeFile } from 'node:fs/promises';

const out = new URL('../img/icons/', import.meta.url);
const icons = {
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/>',
  phone: '<path d="M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A17 17 0 0 1 3 5a2 2 0 0 1 2-2z"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
  map: '<path d="M12 21s-7-6.2-7-11.5a7 7 0 0 1 14 0C19 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  user: '<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z"/>',
  close: '<path d="m5 5 14 14M19 5 5 19"/>',
  left: '<path d="m15 4-8 8 8 8"/>',
  right: '<path d="m9 4 8 8-8 8"/>',
  up: '<path d="m4 15 8-8 8 8"/>',
  down: '<path d="m4 9 8 8 8-8"/>',
  play: '<path d="M7 4v16l13-8z" fill="#000"/>',
  share: '<circle cx="6" cy="12" r="2.5"/><circle cx="17" cy="6" r="2.5"/><circle cx="17" cy="18" r="2.5"/><path d="m8.2 10.8 6.6-3.6M8.2 13.2l6.6 3.6"/>',
  print: '<path d="M7 8V3h10v5M7 17H4V9h16v8h-3"/><path d="M7 14h10v7H7z"/>',
  send: '<path d="M21 3 3 10.5l7 3.5 3.5 7z"/><path d="M21 3 10 14"/>',
  chat: '<path d="M4 4h16v12H11l-5 4v-4H4z"/>',
  calendar: '<rect x="3.5" y="5" width="17" height="15.5" rx="2"/><path d="M3.5 10h17M8 2.5V7M16 2.5V7"/>',
  star: '<path d="m12 3 2.7 6 6.5.6-4.9 4.3 1.5 6.4L12 16.9l-5.8 3.4 1.5-6.4L2.8 9.6 9.3 9z" fill="#000"/>',
  facebook: '<path d="M14 21v-8h3l.5-3.5H14V7.5c0-1.2.5-2 2-2h1.7V2.4C17.3 2.3 16.3 2.2 15.2 2.2c-2.7 0-4.5 1.6-4.5 4.7v2.6H7.5V13h3.2v8z" fill="#000" stroke="none"/>',
  instagram: '<rect x="3.5" y="3.5" width="17" height="17" rx="4.5"/><circle cx="12" cy="12" r="4"/><circle cx="16.8" cy="7.2" r=".6"/>',
  youtube: '<rect x="2.5" y="5.5" width="19" height="13" rx="4"/><path d="m10 9 5.5 3-5.5 3z" fill="#000"/>',
  linkedin: '<rect x="3.5" y="3.5" width="17" height="17" rx="2"/><path d="M8 10.5V17M12 17v-6.5M12 13.5c0-4 5-4 5 0V17M8 7v.2"/>',
  twitter: '<path d="M21 6.5c-.8.3-1.4.4-2.2.5.8-.5 1.3-1.2 1.6-2-.7.4-1.6.8-2.4.9A3.9 3.9 0 0 0 11.3 9.5C8 9.3 5.2 7.8 3.3 5.4c-1 1.9-.4 4 1.2 5.1-.6 0-1.2-.2-1.7-.5 0 1.9 1.3 3.5 3.1 3.9-.6.2-1.2.2-1.7.1.5 1.5 1.9 2.6 3.6 2.7A8 8 0 0 1 2 18.3 11.3 11.3 0 0 0 19 8.7c.8-.6 1.5-1.3 2-2.2z" fill="#000" stroke="none"/>',
};

await mkdir(out, { recursive: true });
const drawn = Object.entries(icons);
for (const [name, shapes] of drawn) {
  await writeFile(new URL(`${name}.svg`, out), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>\n`);
}
const symbols = drawn.map(([name, shapes]) => `  <symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes.replaceAll('#000', 'currentColor')}</symbol>`);
await writeFile(new URL('sprite.svg', out), `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`);
