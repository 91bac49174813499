import { expect } from '@open-wc/testing';
import { statementOf } from '../../src/audit/statement.js';
import { ENGLISH } from '../../src/i18n/messages.js';
import { translator } from '../../src/i18n/translator.js';

const PAGE = 'https://clinic.example/visit/book';

function contactIn(contact: string, page = PAGE): readonly (string | undefined)[] {
  const facts = { page, changes: 0, guesses: 0, reasons: [], contact, statement: '', date: '' };
  const part = statementOf(facts, translator(ENGLISH, 'en')).find(({ name }) => name === 'contact');
  return [part?.lines[0]?.text, part?.lines[0]?.address];
}

describe('the contact in a statement', () => {
  for (const [why, contact, address] of [
    ['a mail address', 'access@clinic.example', 'mailto:access@clinic.example'],
    ['a web address', 'https://clinic.example/help', 'https://clinic.example/help'],
    ['a path on this site', '/contact', 'https://clinic.example/contact'],
    ['a telephone number', '+1 (555) 0142-7', 'tel:+155501427'],
    ['a telephone number in brackets', '(555) 0142', 'tel:5550142'],
    ['a telephone number that is an address', 'tel:+15550142', 'tel:+15550142'],
    ['a person, who is no address', 'Jane Doe, +1 555 0142', undefined],
    ['words behind an address', 'https://clinic.example/help or the front desk', undefined],
    ['one word', 'reception', undefined],
    ['a script, which is never followed', 'javascript:alert(1)', undefined],
  ] as const) {
    it(`is shown, ${address ? 'and leads there' : 'and leads nowhere'}: ${why}`, () => {
      expect(contactIn(contact)).to.deep.equal([contact, address]);
    });
  }

  it('is shown also where nobody knows the site of its path', () => {
    expect(contactIn('/contact', 'book.html')).to.deep.equal(['/contact', undefined]);
  });
});
