/** What an element is to carry: a text, or whether the attribute is there at all. */
export type Attributes = Readonly<Record<string, string | boolean>>;

/** A new element with these attributes and this content. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, content);
}

/** The same for drawings. */
export function makeSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes,
  ...content: readonly Node[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, content);
}

/** Sets attributes to these values; those that have them already are not written, so that no observer wakes. */
export function put(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false) element.removeAttribute(name);
    else if (element.getAttribute(name) !== valueOf(value)) element.setAttribute(name, valueOf(value));
  }
}

/** The same for the text in it. */
export function putText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

const valueOf = (value: string | true): string => (value === true ? '' : value);

function filled<E extends Element>(element: E, attributes: Attributes, content: readonly (Node | string)[]): E {
  put(element, attributes);
  element.append(...content);
  return element;
}
