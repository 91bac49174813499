/** Home-made form widgets: select, switch, star rating, slider, calendar. Mouse only. */
import { on } from './on.js';

on('click', '.select-value', (value) => value.parentElement.classList.toggle('open'));
on('click', '.select-list li', (choice) => {
  const select = choice.closest('.select');
  for (const other of choice.parentElement.children) other.classList.toggle('chosen', other === choice);
  select.querySelector('.select-value').textContent = choice.textContent;
  select.querySelector('input').value = choice.dataset.value;
  select.classList.remove('open');
});

on('click', '.switch', (control) => control.classList.toggle('on'));

on('click', '.stars i', (star) => {
  const stars = [...star.parentElement.children];
  const lit = stars.indexOf(star);
  stars.forEach((other, index) => other.classList.toggle('lit', index <= lit));
});

on('pointerdown', '.slider', (slider, event) => {
  slider.setPointerCapture(event.pointerId);
  slide(slider, event);
});
on('pointermove', '.slider', (slider, event) => event.buttons && slide(slider, event));

for (const slider of document.querySelectorAll('.slider')) slider.querySelector('.handle').style.left = '50%';

on('click', '.js-calendar', (icon) => icon.parentElement.querySelector('.calendar').classList.toggle('open'));
on('click', '.js-month', (icon) => drawMonth(icon.closest('.calendar'), Number(icon.dataset.step)));
on('click', '.day:not(.off)', (day) => {
  const calendar = day.closest('.calendar');
  const chosen = new Date(calendar.month);
  chosen.setDate(Number(day.textContent));
  calendar.parentElement.querySelector('input').value = chosen.toLocaleDateString('en-GB');
  calendar.classList.remove('open');
});
for (const calendar of document.querySelectorAll('.calendar')) drawMonth(calendar, 0);

function slide(slider, event) {
  const box = slider.getBoundingClientRect();
  const value = Math.round(10 * Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
  slider.querySelector('.handle').style.left = `${value * 10}%`;
  slider.parentElement.querySelector('.slider-value').textContent = String(value);
}

function drawMonth(calendar, step) {
  const today = new Date();
  calendar.month ??= new Date(today.getFullYear(), today.getMonth(), 1);
  calendar.month.setMonth(calendar.month.getMonth() + step);
  calendar.querySelector('b').textContent = calendar.month.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
  const last = new Date(calendar.month.getFullYear(), calendar.month.getMonth() + 1, 0).getDate();
  const before = Array.from({ length: (calendar.month.getDay() + 6) % 7 }, () => cell('', 'off'));
  const days = Array.from({ length: last }, (_, index) => {
    const date = new Date(calendar.month.getFullYear(), calendar.month.getMonth(), index + 1);
    return cell(String(index + 1), date < today || date.getDay() % 6 === 0 ? 'off' : '');
  });
  calendar.querySelector('.days').replaceChildren(...before, ...days);
}

function cell(text, state) {
  const day = document.createElement('div');
  day.className = `day ${state}`.trim();
  day.textContent = text;
  return day;
}
