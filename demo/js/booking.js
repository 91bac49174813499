/** The booking form: checked on submit only, told by a red border and a text that belongs to nothing. */
import { on } from './on.js';

const checks = {
  first_name: (value) => value.trim() ? '' : 'Please tell us your first name.',
  last_name: (value) => value.trim() ? '' : 'Please tell us your last name.',
  email: (value) => /^\S+@\S+\.\S+$/.test(value) ? '' : 'This email address seems incomplete.',
  phone: (value) => /^[\d +()-]*$/.test(value) ? '' : 'Please use digits only.',
  dob: (value) => /^\d{2}\/\d{2}\/\d{4}$/.test(value) ? '' : 'Use the form dd/mm/yyyy.',
  date: (value) => value.trim() ? '' : 'Please choose a day.',
};

on('click', '.js-submit', (button) => {
  const form = button.closest('form');
  for (const old of form.querySelectorAll('.error-text')) old.remove();
  for (const old of form.querySelectorAll('.bad')) old.classList.remove('bad');
  const wrong = Object.entries(checks).map(([name, check]) => [form.elements[name], check(form.elements[name].value)]).filter(([, text]) => text);
  for (const [field, text] of wrong) mark(field, text);
  if (wrong.length === 0) done(form);
});

on('click', '.js-slots', (button) => {
  const slots = document.querySelector('.slots');
  slots.textContent = 'Looking for free times …';
  setTimeout(() => slots.replaceChildren(...['9:00', '10:30', '13:00', '15:30'].map(slot)), 700);
});
on('click', '.slot', (chosen) => {
  for (const other of chosen.parentElement.children) other.classList.toggle('chosen', other === chosen);
});

function mark(field, text) {
  field.classList.add('bad');
  const note = document.createElement('p');
  note.className = 'error-text';
  note.textContent = text;
  field.parentElement.append(note);
}

function done(form) {
  const note = document.createElement('div');
  note.className = 'result open';
  note.textContent = 'Thank you. Your request has reached us. We will call you within two working days.';
  form.replaceChildren(note);
}

function slot(time) {
  const choice = document.createElement('div');
  choice.className = 'slot';
  choice.textContent = time;
  return choice;
}
