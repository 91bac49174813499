import { warnOnce } from '../../support/warn.js';

/** How the value of an option is read from its attribute and written to it. */
export interface OptionKind<Value> {
  /** The value that the attribute gives; `undefined` where it is missing or cannot be understood. */
  readonly read: (given: string | null) => Value | undefined;
  /** The attribute for a value: `null` to remove it, `undefined` where the value is not of this kind. */
  readonly write: (value: unknown) => string | null | undefined;
  /** The value where the attribute gives none. */
  readonly fallback: Value;
  /** The values that are allowed, in words. */
  readonly expected: string;
}

/**
 * Makes a property whose value is the attribute of the same name in kebab-case. Setting anything of the wrong kind throws a TypeError
 * that names the option; an attribute that cannot be understood is the default, and is mentioned once on the console.
 */
export function attribute<Value>(kind: OptionKind<Value>) {
  return (prototype: HTMLElement, property: string): void => {
    const name = kebab(property);
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element): Value {
        const given = this.getAttribute(name);
        const value = kind.read(given);
        if (value === undefined && given !== null)
          warnOnce(`${name}="${given}" is not known; it can be ${kind.expected}.`);
        return value ?? kind.fallback;
      },
      set(this: Element, value: unknown) {
        const written = kind.write(value);
        if (written === undefined) throw new TypeError(`${property}: "${String(value)}" is not ${kind.expected}.`);
        if (written === null) this.removeAttribute(name);
        else this.setAttribute(name, written);
      },
    });
  };
}

/** One of a few words; the first is the default. */
export function oneOf<Value extends string>(allowed: readonly [Value, ...Value[]]): OptionKind<Value> {
  const find = (value: unknown): Value | undefined => allowed.find((one) => one === value);
  return { read: find, write: find, fallback: allowed[0], expected: `one of ${allowed.join(', ')}` };
}

/** Any text; `fallback` is the default. */
export function text(fallback = ''): OptionKind<string> {
  const string = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { read: (given) => given || fallback, write: string, fallback, expected: 'a text' };
}

/** Present or absent. */
export const flag: OptionKind<boolean> = {
  read: (given) => given !== null,
  write: (value) => (typeof value === 'boolean' ? (value ? '' : null) : undefined),
  fallback: false,
  expected: 'true or false',
};

/** "hideLauncher" as an attribute writes it: "hide-launcher". */
export const kebab = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
