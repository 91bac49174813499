import { expect } from '@open-wc/testing';
import { linkWarns } from '../../../src/rules/links/link-warns.js';
import { languageLink } from '../../../src/rules/links/language-link.js';
import { mending, mendingRows, mendsAnywhere } from '../../support/mending.js';

describe('language-link', () => {
  mendingRows([languageLink], [
    ['by its own name', '<a href="/de/">Deutsch</a>', '<a href="/de/" lang="de">Deutsch</a>'],
    ['in another script', '<a href="?l=ja"><span>日本語</span></a>', '<a href="?l=ja" lang="ja"><span>日本語</span></a>'],
    ['of a button', '<p><button>Français</button><button>English</button></p>', '<p><button lang="fr">Français</button><button>English</button></p>'],
    ['in a list of languages', '<ul><li><i></i><a href="/1">Français</a> |</li><li><a href="/2">English</a></li></ul>', '<ul><li><i></i><a href="/1" lang="fr">Français</a> |</li><li><a href="/2">English</a></li></ul>'],
    ['as its author says', '<a href="/1" hreflang="fr-CA">Français</a>', '<a href="/1" hreflang="fr-CA" lang="fr">Français</a>'],
    ['as its domain says', '<a href="https://fr.example.com/1">Français</a>', '<a href="https://fr.example.com/1" lang="fr">Français</a>'],
    ['in one of two ways of writing', '<a href="/nb-NO/">Norsk</a>', '<a href="/nb-NO/" lang="no">Norsk</a>'],
    ['in signs that tell which', '<a href="/zh-tw/">繁體中文</a><a href="/zh/">中文</a>', '<a href="/zh-tw/" lang="zh-Hant">繁體中文</a><a href="/zh/" lang="zh">中文</a>'],
    ['with its country in English', '<a href="/fr">Français (Canada)</a><a href="/pt">Português (Brazil)</a>', '<a href="/fr" lang="fr">Français (Canada)</a><a href="/pt" lang="pt">Português (Brazil)</a>'],
    ['with the code of its country', '<a href="/de">Deutsch (AT)</a>', '<a href="/de" lang="de">Deutsch (AT)</a>'],
    ['leaves what may be somebody', '<ul><li>By <a href="/a/suomi">Suomi</a></li><li>By <a href="/a/deutsch">Deutsch</a></li></ul>', '<ul><li>By <a href="/a/suomi">Suomi</a></li><li>By <a href="/a/deutsch">Deutsch</a></li></ul>'],
    ['leaves what has only the whole page in common with a language', '<main><p>By <a href="/1">Suomi</a></p><a href="/2">Deutsch</a></main>', '<main><p>By <a href="/1">Suomi</a></p><a href="/2">Deutsch</a></main>'],
    ['however far in it stands', `<a href="/de/">${' '.repeat(60)}Deutsch</a>`, `<a href="/de/" lang="de">${' '.repeat(60)}Deutsch</a>`],
    ['leaves one of several alike', '<p><a href="/1">Suomi</a> <a href="/2">Suomi</a> <a href="/3">Books</a></p>', '<p><a href="/1">Suomi</a> <a href="/2">Suomi</a> <a href="/3">Books</a></p>'],
    ['leaves what leads to another language', '<a href="/en/" hreflang="en">Français</a>', '<a href="/en/" hreflang="en">Français</a>'],
    ['leaves what is no site of its own', '<a href="https://fr.example/1">Français</a>', '<a href="https://fr.example/1">Français</a>'],
    ['leaves other words beside it', '<a href="/de">Deutsch (German)</a><a href="/es">Español (translation coming soon)</a>', '<a href="/de">Deutsch (German)</a><a href="/es">Español (translation coming soon)</a>'],
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

  // Words that are those of a neighbouring language as well.
  for (const [lang, name, other] of [
    ['pt', 'Italiano', 'Dansk'],
    ['gl', 'Español', 'Dansk'],
    ['sv', 'Norsk', 'Español'],
    ['nb', 'Dansk', 'Español'],
    ['zh-CN', '繁體中文', 'Español'],
  ] as const) {
    const tag = other === 'Dansk' ? 'da' : 'es';
    mendingRows([languageLink], [
      [`leaves ${name} in ${lang}, where it is a word`, `<p><a href="/1">${name}</a> <a href="/2">${other}</a></p>`, `<p><a href="/1">${name}</a> <a href="/2" lang="${tag}">${other}</a></p>`],
    ], { lang }); // prettier-ignore
  }

  const link = '<a href="/fr">Français</a>';
  for (const style of ['html[lang=en] [lang=fr] { display: none }', ':lang(fr) { color: red }'])
    mendingRows([languageLink], [[`leaves it where a style chooses by language: ${style}`, link, link]], {
      head: `<style>${style}</style>`,
    });
  mendingRows(
    [languageLink],
    [['does not mind the style of a whole page', link, '<a href="/fr" lang="fr">Français</a>']],
    {
      head: '<style>html[lang=en] a, :root:lang(ar) p { color: red }</style>',
    },
  );

  it('is certain only where its author says to which language it leads', async () => {
    const page = await mending('<a href="/fr">Français</a><a href="/1" hreflang="de">Deutsch</a>', {
      rules: [languageLink],
    });
    expect(page.repairs.map(({ after, confidence }) => `${after} ${confidence}`)).to.deep.equal([
      'fr inferred',
      'de certain',
    ]);
    page.end();
  });

  it('is taken back when the language beside it is none any more', async () => {
    const page = await mending('<p><a href="/1">Français</a> <a href="/2">English</a></p>', { rules: [languageLink] });
    expect(page.html).to.contain('lang="fr"');
    page.body.querySelectorAll('a')[1]!.textContent = 'Books';
    await page.settled();
    expect(page.html).not.to.contain('lang=');
    page.end();
  });

  mendingRows([languageLink, linkWarns], [
    ['names what is warned of', '<a href="/fr" target="_blank">Français</a>', '<a href="/fr" target="_blank" lang="fr" aria-label="Français (s’ouvre dans une nouvelle fenêtre)">Français</a>'],
  ]); // prettier-ignore

  it('follows other words, whatever was said behind the first', async () => {
    const page = await mending('<a href="/fr" hreflang="fr" target="_blank">Français</a>', {
      rules: [languageLink, linkWarns],
    });
    const link = page.body.querySelector('a')!;
    link.hreflang = 'de';
    link.textContent = 'Deutsch';
    await page.settled();
    expect(link.lang).to.equal('de');
    page.end();
  });

  mendsAnywhere([languageLink], '<a href="/sv">Svenska</a>', '<a href="/sv" lang="sv">Svenska</a>');
});
