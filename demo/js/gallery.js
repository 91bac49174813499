/** The picture viewer: opens over the page, keeps focus where it was, knows no key. */
import { on } from './on.js';

const viewer = document.querySelector('.lightbox');
const pictures = [...document.querySelectorAll('.thumb img')];
let at = 0;

on('click', '.thumb', (thumb) => show(pictures.indexOf(thumb.querySelector('img'))));
on('click', '.lb-prev', () => show(at - 1));
on('click', '.lb-next', () => show(at + 1));
on('click', '.lb-close', () => viewer.classList.remove('open'));

function show(next) {
  at = (next + pictures.length) % pictures.length;
  viewer.querySelector('img').src = pictures[at].src;
  viewer.classList.add('open');
}
