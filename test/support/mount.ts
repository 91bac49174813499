/** A container at the end of the body that empties itself after each test of the file that makes it. */
export function container(): { readonly element: HTMLElement; mount: (html: string) => HTMLElement } {
  const element = document.createElement('div');
  beforeEach(() => {
    document.body.append(element);
  });
  afterEach(() => {
    element.replaceChildren();
    element.remove();
  });
  return {
    element,
    /** Fills the container with markup and answers with its first element. */
    mount(html) {
      element.setHTMLUnsafe(html);
      return element.firstElementChild as HTMLElement;
    },
  };
}
