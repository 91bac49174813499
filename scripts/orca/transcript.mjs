import { format } from 'prettier';

/** A long page is read to its end on arrival; the first of it tells how. */
const MOST = 14;

/** What was said, to be read by people, in Markdown. */
export function transcript(readings) {
  const head = `# What Orca says

Written by \`npm run orca\`: the screen reader Orca reads pages of the demo and others, with the overlay and without. These are the phrases that it hands to
speech; no voice takes part, so nothing is cut short.`;
  return format([head, ...readings.map(section)].join('\n\n'), { parser: 'markdown' });
}

function section({ browser, name, overlay, said }) {
  return [`## ${name}, overlay ${overlay}, ${browser}`, ...said.map(step)].join('\n\n');
}

function step({ key, phrases }) {
  const rest = phrases.length - MOST;
  const lines = phrases.slice(0, MOST).map((phrase) => `- ${phrase.replaceAll(/[<>*_`]/g, '')}`);
  if (rest > 0) lines.push(`- … and ${rest} more`);
  return [`**${key}**`, lines.length ? lines.join('\n') : 'Silence.'].join('\n\n');
}
