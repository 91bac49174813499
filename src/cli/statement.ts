import { statementOf, type StatementPart } from '../audit/statement.js';
import { ENGLISH } from '../i18n/messages.js';
import { translator } from '../i18n/translator.js';
import { asked, type Command } from './command.js';
import { visitPages } from './overlaid-page.js';
import { reportOf } from './report-of.js';

const USAGE = `curb-cut statement PAGE… [--contact ADDRESS]

Writes what can honestly be said of each page: what the overlay changes there, what is known not to work, and who helps. A draft, in
Markdown, for your own accessibility statement.

  --contact ADDRESS  mail or web address, telephone number or name of a person who answers`;

/** `curb-cut statement`: a draft of an accessibility statement, from what was found on each page. */
export const statement: Command = async (args) => {
  const request = asked(args, USAGE, { contact: { type: 'string', default: '' } });
  if (!request) return;
  await visitPages(request.pages, async (page, name) => {
    const { changes, precautions, remarks } = await reportOf(page);
    const parts = statementOf(
      {
        page: name,
        changes: changes.length + precautions.length,
        guesses: changes.filter(({ confidence }) => confidence === 'inferred').length,
        reasons: remarks.map(({ reason }) => ({ text: reason })),
        contact: String(request.options['contact']),
        statement: '',
        date: new Date().toLocaleDateString('en', { dateStyle: 'long' }),
      },
      translator(ENGLISH, 'en'),
    );
    console.log(`# ${name}\n\n${parts.map(partText).join('\n\n')}\n`);
  });
};

function partText({ title, lines }: StatementPart): string {
  const written = lines.map(({ text, address }) => (address ? `[${text}](${address})` : text));
  const list = written.length > 1 ? written.map((line) => `- ${line}`) : written;
  return [...(title ? [`## ${title}`, ''] : []), ...list].join('\n');
}
