/** True while an input method composes text: its key presses mean nothing yet. Some browsers say so by key code 229 alone. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer tells
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
