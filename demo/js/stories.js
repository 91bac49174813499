/** Loads three more stories whenever the end of the list comes into view. */
const list = document.querySelector('.stories');
const end = document.querySelector('.loading');
const stories = await (await fetch('stories.json')).json();
let shown = 0;

const watch = new IntersectionObserver((entries) => {
  if (entries.some((entry) => entry.isIntersecting)) more();
}, { rootMargin: '200px' });
watch.observe(end);

function more() {
  list.append(...stories.slice(shown, shown + 3).map(card));
  shown += 3;
  watch.unobserve(end);
  if (shown >= stories.length) end.remove();
  else watch.observe(end);
}

function card({ title, text, picture, when }) {
  const box = document.createElement('div');
  box.className = 'card';
  if (picture) box.append(Object.assign(document.createElement('img'), { src: picture }));
  box.append(line('p', when, 'muted'), line('h3', title), line('p', text), readMore());
  return box;
}

function line(kind, text, name = '') {
  const made = document.createElement(kind);
  made.textContent = text;
  if (name) made.className = name;
  return made;
}

function readMore() {
  const link = line('a', 'Read more');
  link.href = '#';
  return link;
}
