/** Where the boxes are that may answer the same question as this one, and what selects them there: those of its type and name, in its form. */
export function namesakesOf(field: HTMLInputElement): { scope: Element | Document | ShadowRoot; selector: string } {
  const { form, type, name } = field;
  return {
    scope: form ?? (field.getRootNode() as Document | ShadowRoot),
    selector: `input[type=${type}][name="${CSS.escape(name)}"]`,
  };
}
