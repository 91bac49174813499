/**
 * One line of the live view: rule, element, before and after, evidence, confidence.
 * @returns {HTMLLIElement}
 */
export function repairEntry({ rule, element, attribute, before, after, evidence, confidence }) {
  const item = document.createElement('li');
  const facts = document.createElement('dl');
  facts.append(
    ...fact('Element', code(nameOf(element))),
    ...fact('Before', value(attribute, before)),
    ...fact('After', value(attribute, after)),
    ...fact('Evidence', plain(evidence)),
  );
  const title = document.createElement('h3');
  title.textContent = rule;
  const mark = document.createElement('span');
  mark.className = `confidence ${confidence}`;
  mark.textContent = confidence;
  title.append(' ', mark);
  item.append(title, facts, showButton(element, rule));
  return item;
}

function fact(name, content) {
  const term = document.createElement('dt');
  term.textContent = name;
  const description = document.createElement('dd');
  description.append(content);
  return [term, description];
}

function value(attribute, text) {
  if (text === null || text === undefined) return 'nothing';
  return code(attribute ? `${attribute}="${text}"` : plain(text));
}

function plain(thing) {
  return typeof thing === 'string' ? thing : JSON.stringify(thing) ?? '';
}

function code(text) {
  const made = document.createElement('code');
  made.textContent = text;
  return made;
}

/** The element as a short selector: tag, id, and its first two classes. */
function nameOf({ localName, id, classList }) {
  const classes = [...classList].slice(0, 2).map((name) => `.${name}`);
  return localName + (id ? `#${id}` : '') + classes.join('');
}

function showButton(target, rule) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Show in page';
  button.setAttribute('aria-label', `Show in page: ${rule}, ${nameOf(target)}`);
  button.addEventListener('click', () => {
    target.scrollIntoView({ block: 'center' });
    target.animate([{ outline: '4px solid #d9962b', outlineOffset: '4px' }, { outline: '4px solid #d9962b', outlineOffset: '4px' }], { duration: 2500 });
  });
  return button;
}
