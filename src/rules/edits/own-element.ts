import { IGNORE_ATTRIBUTE } from '../../settings/ignored.js';

/** An element of ours that can be put into the page: without a look of its own, and looked at by no rule. */
export function ownElement(page: Document, attributes: Readonly<Record<string, string>>): HTMLElement {
  const element = page.createElement('span');
  element.setAttribute(IGNORE_ATTRIBUTE, '');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** One that is only heard: out of the flow, so that not even a gap shows it. */
export function heardElement(page: Document, role: string, label: string): HTMLElement {
  const element = ownElement(page, { role, 'aria-label': label });
  element.style.position = 'absolute';
  return element;
}
