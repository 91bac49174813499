/** Shows what is ours, in the order of its tree, above everything that lies over the page by now; what has focus in it keeps its place. */
export function raise(layer: ShadowRoot): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  for (const one of layer.querySelectorAll<HTMLElement>(':is(.over, :popover-open):not(:focus-within)')) {
    one.hidePopover();
    one.showPopover();
  }
}
