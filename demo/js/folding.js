/** Tabs, accordions, filter chips and "read the full list", all made of div elements. */
import { on } from './on.js';

on('click', '.tab', (tab) => {
  for (const other of tab.parentElement.children) other.classList.toggle('active', other === tab);
  for (const pane of document.querySelectorAll('.tab-pane')) pane.classList.toggle('active', `#${pane.id}` === tab.dataset.target);
});

on('click', '.acc-head', (head) => head.parentElement.classList.toggle('open'));
on('click', '.more-toggle', (toggle) => toggle.nextElementSibling.classList.toggle('open'));

on('click', '.chip', (chip) => {
  chip.classList.toggle('active');
  filter();
});
on('submit', '.question-search', (form, event) => {
  event.preventDefault();
  filter(form.querySelector('input').value.toLowerCase());
});

function filter(words = '') {
  const topics = [...document.querySelectorAll('.chip.active')].map((chip) => chip.dataset.topic);
  const items = [...document.querySelectorAll('.acc-item')];
  for (const item of items) {
    const wanted = topics.length === 0 || topics.includes(item.dataset.topic);
    item.hidden = !wanted || !item.textContent.toLowerCase().includes(words);
  }
  document.querySelector('.question-count').textContent = `${items.filter((item) => !item.hidden).length} questions`;
}
