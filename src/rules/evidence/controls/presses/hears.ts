/**
 * True where the element itself is known to answer events of `type` ("click"): by a handler attribute or property, or by the record
 * that a framework keeps on the element (React, Preact, Vue, Svelte, Solid, Angular's zones, jQuery).
 */
export function hears(element: Element, type: string): boolean {
  // Asking the property would have the browser compile the attribute, and blame the page aloud for what does not compile.
  const handler = element.getAttribute(`on${type}`) ?? (element as unknown as Record<string, unknown>)[`on${type}`];
  if (typeof handler === 'string' ? !isEmpty(handler) : typeof handler === 'function' && !isIdle(handler)) return true;
  return recordsOf(element).some(([key, record]) => isRecord(record, key, { element, type }));
}

/** True where the element is known to answer keys, in whatever phase of a press. */
export const hearsKeys = (element: Element): boolean =>
  ['keydown', 'keyup', 'keypress'].some((type) => hears(element, type));

/** Selectors for which jQuery listens on this node in place of the elements themselves; those that only jQuery understands match nothing. */
export function delegatedSelectors(node: Node, type: string): string[] {
  // jQuery marks what it keeps a record of, and older ones mark what they are merely asked about.
  const listeners = (Reflect.ownKeys(node).length > 0 && jQueryEvents(node)?.[type]) || [];
  return [...listeners].flatMap(({ selector }) => (selector ? [`:is(${selector})`] : []));
}

/** Attributes with which frameworks that work on markup bind a click, Bootstrap's closing and opening among them. */
export const CLICK_ATTRIBUTES =
  '[ng-click],[data-ng-click],[\\@click],[v-on\\:click],[x-on\\:click],[wire\\:click],[phx-click],[data-action*="click->"],' +
  '[data-dismiss],[data-bs-dismiss],[data-toggle=modal],[data-bs-toggle=modal],[data-toggle=collapse],[data-bs-toggle=collapse]';

interface JQueryListeners extends Iterable<{ readonly selector?: string }> {
  readonly delegateCount?: number;
  readonly length: number;
}
type JQuery = { readonly _data?: (node: Node, key: string) => Record<string, JQueryListeners> | undefined };

function jQueryEvents(node: Node): Record<string, JQueryListeners> | undefined {
  const view = (node.ownerDocument ?? (node as Document)).defaultView as { readonly jQuery?: JQuery } | null;
  return view?.jQuery?._data?.(node, 'events');
}

/** What is kept on the element, by name: Vue keeps its record under a symbol. */
function recordsOf(element: Element): [key: string, record: unknown][] {
  const kept = element as unknown as Record<string | symbol, unknown>;
  const symbols = Object.getOwnPropertySymbols(element).map((key): [string, unknown] => [
    key.description ?? '',
    kept[key],
  ]);
  return [...Object.keys(element).map((key): [string, unknown] => [key, kept[key]]), ...symbols];
}

function isRecord(record: unknown, key: string, { element, type }: { element: Element; type: string }): boolean {
  if (key === `__${type}` || key === `$$${type}`) return record !== undefined;
  if (key === `__zone_symbol__${type}false`) return (record as readonly unknown[] | null)?.length !== 0;
  if (/^(__reactProps\$|__reactEventHandlers\$|_vei$|l$|_listeners$)/.test(key)) return isNamedIn(record, type);
  if (!key.startsWith('jQuery')) return false;
  const listeners = jQueryEvents(element)?.[type];
  return !!listeners && listeners.length > (listeners.delegateCount ?? 0);
}

/** React says `onClick`, Vue `onClick` or `onClickOnce`, Preact `clickfalse`. */
function isNamedIn(record: unknown, type: string): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const names = new RegExp(`^(on)?${type}(once|false|true)?$`, 'i');
  return Object.entries(record).some(
    ([name, value]) => names.test(name) && typeof value === 'function' && !isIdle(value),
  );
}

/** A handler that does nothing itself: empty, or there to keep the event from others. */
function isIdle(handler: unknown): boolean {
  const source = Function.prototype.toString.call(handler).replace(/\/\*.*?\*\/|\/\/.*/g, '');
  const body = /=>\s*([^{]*)$/.exec(source)?.[1] ?? /\{([^]*)\}\s*$/.exec(source)?.[1] ?? source;
  return isEmpty(body);
}

const isEmpty = (body: string): boolean =>
  body.split(/[;\n]/).every((statement) => DOES_NOTHING.test(statement.trim()));

const DOES_NOTHING =
  /^(void 0|undefined|return( false)?|(return )?\w+\.(stop(Immediate)?Propagation|preventDefault)\(\))?$/;
