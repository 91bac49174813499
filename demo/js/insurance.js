/** The cover check: a type-ahead list of div elements and an answer that appears in silence. */
import { on } from './on.js';

const insurers = ['Bluewater Mutual', 'Cedar Health Plan', 'Evergreen Assurance', 'Lantern Care', 'Northshore Cover', 'Pilot Health', 'Quayside Mutual'];
const answers = {
  yes: 'Plans of this insurer often pay for the nasal spray after two other medicines have been tried. We will ask them for a written answer before anything is booked.',
  no: 'We do not know this insurer yet. Send us the card and we will call them for you; it costs you nothing.',
};

on('input', '.js-insurer', (field) => {
  const list = document.querySelector('.suggest');
  const found = insurers.filter((name) => field.value && name.toLowerCase().includes(field.value.toLowerCase()));
  list.replaceChildren(...found.map(choice));
  list.classList.toggle('open', found.length > 0);
});
on('click', '.suggest div', (chosen) => {
  document.querySelector('.js-insurer').value = chosen.textContent;
  document.querySelector('.suggest').classList.remove('open');
});
on('click', '.js-check', () => {
  const result = document.querySelector('.result');
  result.textContent = insurers.includes(document.querySelector('.js-insurer').value) ? answers.yes : answers.no;
  result.classList.add('open');
});
on('click', '.js-print', () => print());

function choice(name) {
  const line = document.createElement('div');
  line.textContent = name;
  return line;
}
