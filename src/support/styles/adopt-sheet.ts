/**
 * Has a tree of ours follow this style sheet, until `signal` takes it away: by a constructed one, which no policy forbids, where the browser
 * can make and take one.
 */
export function adoptSheet(root: ShadowRoot, css: string, signal?: AbortSignal): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    signal?.addEventListener('abort', () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
  } catch {
    const style = Object.assign(document.createElement('style'), { textContent: css });
    root.append(style);
    signal?.addEventListener('abort', () => style.remove());
  }
}
