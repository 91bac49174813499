import type { Kind } from '../page/kinds.js';
import type { Rule } from '../rules/rule.js';

/** The rules that are known so far, in the order in which they are asked. */
export class RuleBook {
  #rules: readonly Rule[] = [];
  #watched: ReadonlySet<string> = new Set();
  readonly #byKinds = new Map<string, readonly Rule[]>();
  /** The same for arrays that were asked about before, which most elements share. */
  #known = new WeakMap<readonly Kind[], readonly Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.add(rules);
  }

  /** More rules, asked after those that are there. */
  add(rules: readonly Rule[]): void {
    this.#rules = [...this.#rules, ...rules];
    this.#watched = new Set(this.#rules.flatMap((rule) => rule.watches));
    this.#byKinds.clear();
    this.#known = new WeakMap();
  }

  /** Every kind of element that a rule is asked about. */
  get kinds(): ReadonlySet<Kind> {
    return new Set(this.#rules.flatMap((rule) => rule.kinds));
  }

  /** True for an attribute that reopens the question of some rule. */
  watches(attribute: string): boolean {
    return this.#watched.has(attribute);
  }

  /** True for the id of one of these rules. */
  has(id: string): boolean {
    return this.#rules.some((rule) => rule.id === id);
  }

  /** The rules for an element of these kinds. */
  for(kinds: readonly Kind[]): readonly Rule[] {
    let rules = this.#known.get(kinds);
    if (!rules) this.#known.set(kinds, (rules = this.#lookUp(kinds)));
    return rules;
  }

  #lookUp(kinds: readonly Kind[]): readonly Rule[] {
    const key = kinds.join(' ');
    let rules = this.#byKinds.get(key);
    if (!rules) {
      rules = this.#rules.filter((rule) => rule.kinds.some((kind) => kinds.includes(kind)));
      this.#byKinds.set(key, rules);
    }
    return rules;
  }
}
