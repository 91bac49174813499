/** A box of ours over the page, which no press and no screen reader meets; `signal` takes it away. */
export function drawOver(layer: ShadowRoot, css: string, signal: AbortSignal): HTMLElement {
  const box = document.createElement('div');
  box.setAttribute('aria-hidden', 'true');
  box.dataset.over = '';
  const name = `over-${(count += 1)}`;
  box.className = name;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.${name}{position:fixed;z-index:2147483646;pointer-events:none;box-sizing:border-box;${css}}`);
  layer.adoptedStyleSheets = [...layer.adoptedStyleSheets, sheet];
  layer.append(box);
  signal.addEventListener('abort', () => {
    box.remove();
    layer.adoptedStyleSheets = layer.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return box;
}

let count = 0;
