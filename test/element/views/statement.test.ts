import { expect } from '@open-wc/testing';
import { open, openIn } from './view-page.js';

describe('the statement', () => {
  it('tells what was changed, its limits, a person, and the date; mail carries the address of the page', async () => {
    const view = await open('About', { contact: 'access@clinic.example', statement: '/statement' });
    const text = view.textContent;
    expect(text)
      .to.match(/\d+ changes, \d+ of them guesses/)
      .and.contain(String(new Date().getFullYear()));
    const links = [...view.querySelectorAll('a')].map(({ href }) => href);
    expect(links[0]).to.equal('mailto:access@clinic.example');
    expect(decodeURIComponent(links[1]!)).to.contain(location.href);
    expect(links[2]).to.equal(`${location.origin}/statement`);
    expect(text).not.to.match(/complian|conform/i);
  });

  it('what is left on this page is said in the language of the panel', async () => {
    const view = await openIn('ar', 'statement', '<main><button><i></i></button></main>');
    const limits = [...view.querySelectorAll('li span')];
    expect(limits.at(-1)!.textContent).to.match(/^عنصر تحكم بلا اسم/);
    expect(view.querySelector('[lang=en]')).to.be.null;
  });

  it('says that nobody is named, and follows no script address', async () => {
    const view = await open('About', { statement: 'javascript:alert(1)' });
    expect(view.textContent).to.contain('has not named anybody');
    expect(view.querySelector('a')).to.be.null;
  });
});
