/** What is written on a control: the text in it, or the value of an input that is a button. */
export const textOn = (control: Element): string =>
  (control.matches('input:is([type=submit], [type=button])')
    ? (control.getAttribute('value') ?? '')
    : control.textContent
  ).trim();
