import { classOf, classWord } from '../../../page/name/class-words.js';

/** A hamburger that is drawn by its style alone. What is drawn for a value has a track, the part that is filled, and a handle. */
export function isThreeBars(control: Element): boolean {
  const leaves = [...control.querySelectorAll('*')].filter((part) => part.childElementCount === 0);
  const [first] = leaves;
  return (
    leaves.length === 3 &&
    control.textContent.trim() === '' &&
    leaves.every((bar) => /^(span|i|div|b)$/.test(bar.localName) && bar.localName === first?.localName) &&
    !/dot/i.test(classOf(first)) &&
    !VALUE.test(classOf(control))
  );
}

const VALUE = classWord('slider|range|progress(bar)?');
