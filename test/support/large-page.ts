/** A few words, the same ones for the same number. */
const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 13) % WORDS.length]).join(' ');

const WORDS = 'harbour light garden season letter winter river bread music paper table window bridge market'.split(' ');

/** Forty-eight elements as sites have them, with their faults: cards, lists, a form, a table, icon links, pictures without alt. */
function section(n: number): string {
  const card = (i: number): string =>
    `<div class="card"><a href="/item/${n}-${i}"><img src="data:," width="90" height="60"></a><h3>${words(n + i, 3)}</h3>` +
    `<p>${words(n + i, 12)} <b>${words(i, 1)}</b></p><a href="/more/${n}-${i}" class="fa fa-share"></a></div>`;
  return (
    `<section><h2>${words(n, 3)}</h2><p>${words(n, 20)} <a href="/a/${n}">${words(n + 1, 2)}</a></p>${card(1)}${card(2)}` +
    `<ul>${[1, 2, 3, 4].map((i) => `<li><a href="/l/${n}-${i}"><span>${words(n * i, 2)}</span></a></li>`).join('')}</ul>` +
    `<form><label for="f${n}">${words(n, 1)}</label><input id="f${n}"><input placeholder="${words(n, 1)}"><button type="button">` +
    `<i class="fa fa-search"></i></button></form><table><tr><td>${n}</td><td>${words(n, 1)}</td></tr></table>` +
    `<div class="row"><div><span>${words(n, 2)}</span><span>${words(n, 1)}</span></div></div></section>`
  );
}

/** A container with `count` elements, like the pages that the overlay is measured on; the caller puts it into the page. */
export function largePage(count: number): HTMLElement {
  const element = document.createElement('div');
  const one = document.createElement('template');
  one.innerHTML = section(0);
  const each = one.content.querySelectorAll('*').length;
  element.innerHTML = Array.from({ length: Math.ceil(count / each) }, (_, n) => section(n)).join('');
  return element;
}
