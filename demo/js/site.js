/** What every page of the clinic does: menu, search, language, cookie bar, chat, newsletter, popups. */
import { on } from './on.js';
import { toast } from './toast.js';

on('click', 'a[href="#"]', (link, event) => event.preventDefault());
on('click', '.hamburger', (burger) => {
  burger.classList.toggle('open');
  document.querySelector('.menu').classList.toggle('open');
});
on('click', '.caret', (caret) => caret.parentElement.classList.toggle('open'));

on('click', '.js-search', () => document.querySelector('.search-layer').classList.add('open'));
on('click', '.search-close', () => document.querySelector('.search-layer').classList.remove('open'));

on('click', '.dropdown-toggle', (toggle) => toggle.parentElement.classList.toggle('open'));
on('click', '.dropdown-menu a', (choice) => {
  choice.closest('.dropdown').classList.remove('open');
  toast(`${choice.textContent} pages are on their way.`);
});
document.addEventListener('click', (event) => {
  for (const open of document.querySelectorAll('.dropdown.open, .select.open')) {
    if (!open.contains(event.target)) open.classList.remove('open');
  }
});

on('click', '.js-popup', (opener) => document.getElementById(opener.dataset.popup).classList.add('open'));
on('click', '.popup-close, .js-close', (close) => close.closest('.popup').classList.remove('open'));
on('click', '.popup', (popup, event) => event.target === popup && popup.classList.remove('open'));
on('submit', '.popup form', (form, event) => {
  event.preventDefault();
  form.closest('.popup').classList.remove('open');
  toast('Thank you. We will be in touch on the next working day.');
});

on('submit', '.newsletter', (form, event) => {
  event.preventDefault();
  toast(form.querySelector('input').value.includes('@') ? 'Thank you, you are on the list.' : 'That does not look like an email address.');
});

on('click', '.to-top', () => scrollTo({ top: 0, behavior: 'smooth' }));
addEventListener('scroll', () => document.querySelector('.to-top').classList.toggle('open', scrollY > 600), { passive: true });

on('click', '.chat-bubble, .chat-close', () => document.querySelector('.chat').classList.toggle('open'));
on('submit', '.chat form', (form, event) => {
  event.preventDefault();
  const said = document.createElement('p');
  said.textContent = form.querySelector('input').value;
  document.querySelector('.chat-log').append(said);
  form.reset();
});

const cookies = document.querySelector('.cookie-bar');
cookies.classList.toggle('open', !visited('cookies'));
on('click', '.cookie-bar .btn', () => {
  cookies.classList.remove('open');
  remember('cookies');
});

function visited(what) {
  try { return sessionStorage.getItem(`clinic-${what}`) !== null; } catch { return false; }
}

function remember(what) {
  try { sessionStorage.setItem(`clinic-${what}`, 'seen'); } catch { /* the bar comes again on the next page */ }
}
