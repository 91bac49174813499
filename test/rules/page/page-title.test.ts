import { expect } from '@open-wc/testing';
import { pageTitle } from '../../../src/rules/page/page-title.js';
import { mending } from '../../support/mending.js';
import { waitUntil } from '../../support/wait-until.js';

describe('page-title', () => {
  for (const [why, head, body, after] of [
    ['takes the main heading', '', '<h2>News</h2><h1>Opening hours</h1>', 'Opening hours'],
    [
      'takes what the page tells other sites',
      '<meta property="og:title" content="Prices">',
      '<h1>Welcome</h1>',
      'Prices',
    ],
    ['takes the first heading', '<title></title>', '<h2>News</h2>', 'News'],
    ['writes in place of what a template left', '<title>Untitled Document</title>', '<h1>Team</h1>', 'Team'],
    ['writes in place of what says where the title goes', '<title>Title of the page.</title>', '<h1>Team</h1>', 'Team'],
    ['writes in place of what an editor counted', '<title>New Page 1</title>', '<h1>Team</h1>', 'Team'],
    [
      'writes in place of the name of its file',
      '<base href="/a/our-team.html"><title>our-team.html</title>',
      '<h1>Team</h1>',
      'Team',
    ],
    ['writes in place of the name of any first file', '<title>index.html</title>', '<h1>Team</h1>', 'Team'],
    ['leaves the name of another file', '<title>config.php</title>', '<h1>Source browser</h1>', 'config.php'],
    ['leaves a page that is counted', '<title>Page 2</title>', '<h1>Source browser</h1>', 'Page 2'],
    ['leaves a document that is counted', '<title>Document 12</title>', '<h1>Source browser</h1>', 'Document 12'],
    ['leaves a word that is short', '<title>Tab</title>', '<h1>Source browser</h1>', 'Tab'],
    ['leaves a title with a number', '<title>Page 2 of the news</title>', '<h1>Team</h1>', 'Page 2 of the news'],
    ['leaves a title', '<title>Home</title>', '<h1>Team</h1>', 'Home'],
    ['does not take a heading that nobody sees', '', '<h1 hidden>Team</h1>', ''],
    [
      'takes the first sentence of a page without headings',
      '<title></title>',
      '<p>We are open on Sundays, too. Come in.</p>',
      'We are open on Sundays, too',
    ],
    [
      'takes the words of a picture that comes first',
      '',
      '<img src="data:," alt="Fireworks over Paris">',
      'Fireworks over Paris',
    ],
    ['is unsure without a sentence', '<title></title>', '<p>Text</p>', ''],
  ] as const) {
    it(why, async () => {
      const page = await mending(body, { rules: [pageTitle], head });
      const { title } = page.document;
      page.undo();
      const before = page.document.head.innerHTML;
      page.end();
      expect(title).to.equal(after);
      expect(before.replace('=""', '')).to.equal(head);
    });
  }

  it('gives the page the title that it writes meanwhile, also where it has no element for one', async () => {
    for (const head of ['<title></title>', '']) {
      const page = await mending('<h1>Team</h1>', { rules: [pageTitle], head });
      page.document.title = 'Our team';
      await page.settled();
      page.undo();
      const titles = [...page.document.querySelectorAll('title')].map(({ text }) => text);
      page.end();
      expect(titles).to.deep.equal(['Our team']);
    }
  });

  it('sees a title that a form of that name hides', async () => {
    const page = await mending('<h1>Team</h1><form name="title"></form>', {
      rules: [pageTitle],
      head: '<title></title>',
    });
    const { text } = page.document.querySelector('title')!;
    page.end();
    expect(text).to.equal('Team');
  });

  it('leaves what a frame shows', async () => {
    const page = await mending('<h1>Team</h1><iframe srcdoc="<p>We are open on Sundays.</p>"></iframe>', {
      rules: [pageTitle],
    });
    const frame = page.document.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument?.querySelector('p'));
    await page.settled();
    const { title } = frame.contentDocument!;
    page.end();
    expect(title).to.equal('');
  });
});
