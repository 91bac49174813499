import { expect } from '@open-wc/testing';
import { linkWarns } from '../../../src/rules/links/link-warns.js';
import { languageLink } from '../../../src/rules/links/language-link.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('language-link', () => {
  mendingRows([languageLink], [
    ['by its own name', '<a href="/de/">Deutsch</a>', '<a href="/de/" lang="de">Deutsch</a>'],
    ['in another script', '<a href="?l=ja"><span>日本語</span></a>', '<a href="?l=ja" lang="ja"><span>日本語</span></a>'],
    ['of a button', '<button>Français</button>', '<button lang="fr">Français</button>'],
    ['with its country', '<a href="/pt">Português (Brasil)</a>', '<a href="/pt" lang="pt">Português (Brasil)</a>'],
    ['with its code', '<a href="/pl">PL – Polski</a>', '<a href="/pl" lang="pl">PL – Polski</a>'],
    ['beside a flag', '<a href="/es"><img src="data:," alt=""> Español</a>', '<a href="/es" lang="es"><img src="data:," alt=""> Español</a>'],
    ['leaves the language of the page', '<a href="/">English</a>', '<a href="/">English</a>'],
    ['leaves what its author tells', '<a href="/fr" lang="en-GB">Français</a>', '<a href="/fr" lang="en-GB">Français</a>'],
    ['leaves what its author tells within', '<a href="/fr"><b lang="fr">Français</b></a>', '<a href="/fr"><b lang="fr">Français</b></a>'],
    ['leaves a name in the language of the page', '<a href="/fr" aria-label="French">Français</a>', '<a href="/fr" aria-label="French">Français</a>'],
    ['leaves a picture that says something', '<a href="/fr"><img src="data:," alt="France"> Français</a>', '<a href="/fr"><img src="data:," alt="France"> Français</a>'],
    ['leaves what is said of a language', '<a href="/course">Deutsch lernen</a>', '<a href="/course">Deutsch lernen</a>'],
    ['leaves a language in that of the page', '<a href="/fr">French</a>', '<a href="/fr">French</a>'],
  ]); // prettier-ignore

  mendingRows([languageLink], [
    ['names English elsewhere', '<a href="/en">English</a>', '<a href="/en" lang="en">English</a>'],
    ['leaves a word that is one of the page as well', '<a href="/pasta">Italiano</a>', '<a href="/pasta">Italiano</a>'],
  ], { lang: 'es-MX' }); // prettier-ignore

  mendingRows([languageLink, linkWarns], [
    ['names what is warned of', '<a href="/fr" target="_blank">Français</a>', '<a href="/fr" target="_blank" lang="fr" aria-label="Français (s’ouvre dans une nouvelle fenêtre)">Français</a>'],
  ]); // prettier-ignore

  it('follows other words, whatever was said behind the first', async () => {
    const page = await mending('<a href="/fr" target="_blank">Français</a>', { rules: [languageLink, linkWarns] });
    const link = page.body.querySelector('a')!;
    link.textContent = 'Deutsch';
    await page.settled();
    expect(link.lang).to.equal('de');
    page.end();
  });

  mendsAnywhere([languageLink], '<a href="/sv">Svenska</a>', '<a href="/sv" lang="sv">Svenska</a>');
});
