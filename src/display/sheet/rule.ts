/** What a rule sets; what is `undefined` is left as it is. */
export type Declarations = Readonly<Record<string, string | undefined>>;

/** A rule that wins over the page's own, given that it stands in our layer; empty where it would set nothing. */
export function rule(selector: string, declarations: Declarations): string {
  const set = Object.entries(declarations).filter(([, value]) => value !== undefined);
  if (set.length === 0) return '';
  return `${selector}{${set.map(([property, value]) => `${property}:${value}!important`).join(';')}}`;
}

/** Rules that leave alone what the device shows in colours that it forces. */
export function unlessForced(rules: string): string {
  return rules && `@media not (forced-colors: active){${rules}}`;
}
