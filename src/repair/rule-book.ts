import type { Kind } from '../page/kind/kinds.js';
import type { Rule } from '../rules/rule.js';
import type { Question } from './question.js';

/** The rules that are known so far, in the order in which they are asked. */
export class RuleBook {
  #rules: readonly Rule[] = [];
  #ids: ReadonlySet<string> = new Set();
  readonly #byKinds = new Map<string, readonly Rule[]>();
  /** Answers by the array of kinds itself, which most elements of a kind share. */
  #known = new WeakMap<readonly Kind[], readonly Rule[]>();

  constructor(rules: readonly Rule[]) {
    this.add(rules);
  }

  /** More rules, asked after those that are there. */
  add(rules: readonly Rule[]): void {
    this.#rules = [...this.#rules, ...rules];
    this.#ids = new Set(this.#rules.map((rule) => rule.id));
    this.#byKinds.clear();
    this.#known = new WeakMap();
  }

  /** True for the id of one of these rules. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** True where an attribute of an element of these kinds, or `CONTENT`, reopens the question of some rule. */
  watch(kinds: readonly Kind[], name: string): boolean {
    return kinds.length > 0 && this.for(kinds).some((rule) => rule.watches.includes(name));
  }

  /** Those of the rules that a question concerns. */
  concerned(rules: readonly Rule[], question: Question): readonly Rule[] {
    if (question === 'everything') return rules;
    return rules.filter((rule) => rule.watches.some((name) => question.has(name)));
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
