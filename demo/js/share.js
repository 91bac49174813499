/** Sharing, printing and larger print. */
import { on } from './on.js';
import { toast } from './toast.js';

on('click', '.js-share', async () => {
  await navigator.clipboard?.writeText(location.href).catch(() => undefined);
  toast('The address of this page has been copied.');
});
on('click', '.js-print', () => print());
on('click', '.js-larger', (control) => {
  control.classList.toggle('on');
  document.querySelector('#content').classList.toggle('page-large');
});
