/** A carousel that moves by itself every five seconds and has no pause. */
import { on } from './on.js';

const slides = document.querySelector('.slides');
const dots = [...document.querySelectorAll('.slick-dots li')];
let at = 0;

on('click', '.slick-prev', () => show(at - 1));
on('click', '.slick-next', () => show(at + 1));
on('click', '.slick-dots li', (dot) => show(dots.indexOf(dot)));
setInterval(() => show(at + 1), 5000);

function show(next) {
  at = (next + dots.length) % dots.length;
  slides.style.transform = `translateX(${-100 * at}%)`;
  dots.forEach((dot, index) => dot.classList.toggle('on', index === at));
}
