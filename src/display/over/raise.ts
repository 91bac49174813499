/** Dialogs of ours that are waited for. */
const waiting = new WeakSet<HTMLDialogElement>();

/**
 * Shows what is ours, in the order of its tree, above everything that lies over the page by now; what has focus in it keeps its place. A dialog of
 * ours stays on top of that: where one is open, it comes when that is closed.
 */
export function raise(layer: ShadowRoot): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  const dialog = openIn(layer);
  if (dialog) {
    if (!waiting.has(dialog)) dialog.addEventListener('close', later, { once: true });
    waiting.add(dialog);
    return;
  }
  for (const one of layer.querySelectorAll<HTMLElement>(':is(.over, :popover-open):not(:focus-within)')) {
    one.hidePopover();
    one.showPopover();
  }

  function later({ target }: Event): void {
    waiting.delete(target as HTMLDialogElement);
    // The element may have been taken out together with the dialog.
    if (layer.isConnected) raise(layer);
  }
}

function openIn(layer: ShadowRoot): HTMLDialogElement | undefined {
  const dialogs = Array.from(layer.children, ({ shadowRoot }) =>
    shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
  );
  return dialogs.find((dialog) => !!dialog) ?? undefined;
}
