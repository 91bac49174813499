const WORDS =
  'river garden ticket summer library museum station kitchen bridge letter market coffee window orange'.split(' ');

/** A page of about this many elements, always the same: what sites are commonly made of, with the faults that they commonly have. */
export function pageOf(size, script) {
  const parts = [];
  for (let number = 0, left = size; left > 0; number++, left -= PART_SIZE) parts.push(part(number));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/page.css">
<body><h1>Bench</h1><label>Type here <input id="typed"></label>${size > 0 ? parts.join('') : ''}<div id="storm"></div>${script}</body></html>`;
}

/** Looks that rules ask about, among others that only take their time. */
export const pageStyle = [
  'body{font:16px/1.5 sans-serif;color:#222;background:#fff}.card{border:1px solid #ddd;padding:8px}.muted{color:#aaa}',
  '.button{padding:6px;cursor:pointer;background:#eee}[aria-expanded=true]{font-weight:bold}.on{background:#ffd}',
  ...Array.from({ length: 200 }, (_, i) => `.a-${i} .b-${i % 9} > .c-${i % 5}{padding-left:${i % 4}px}`),
].join('\n');

/** How many elements there are in a part. */
const PART_SIZE = 50;

function part(number) {
  const word = (step) => WORDS[(number * 5 + step) % WORDS.length];
  return `<section class="a-${number % 200}"><${number % 3 ? 'h2' : 'h4'}>${word(1)} ${word(2)}</${number % 3 ? 'h2' : 'h4'}>
<p>${word(3)} ${word(4)} <a href="/${word(5)}">${word(5)} ${word(6)}</a> <span class="muted">${word(7)}</span></p>
${[0, 1, 2].map((card) => cardOf(`${number}-${card}`, word(card), card === 2 ? ' alt=""' : '')).join('')}
<ul>${[0, 1, 2, 3].map((item) => `<li><a href="/${word(item)}/${number}">${word(item)}</a></li>`).join('')}</ul>
<form><div><span>${word(8)}</span><input name="${word(8)}"></div><div><input type="email" placeholder="mail"></div>
<button type="button"><i class="fa fa-search"></i></button><div class="button" onclick="void 0">${word(9)}</div></form></section>`;
}

function cardOf(id, word, alt) {
  return `<div class="card b-${id.length}"><a href="/item/${id}"><img src="/dot.svg" width="80" height="40"${alt}></a>
<h3><a href="/item/${id}">${word} ${id}</a></h3><p>${word}</p><a href="/share" class="ico-share"><svg viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg></a></div>`;
}
