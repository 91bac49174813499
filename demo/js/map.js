/** Zooms the map. */
import { on } from './on.js';

const map = document.querySelector('svg');
let width = 800;

on('click', '.zoom-in', () => zoom(0.8));
on('click', '.zoom-out', () => zoom(1.25));

function zoom(by) {
  width = Math.min(800, Math.max(240, width * by));
  const height = width * 0.5;
  map.setAttribute('viewBox', `${400 - width / 2} ${200 - height / 2} ${width} ${height}`);
}
