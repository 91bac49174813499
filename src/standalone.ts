import './define.js';

/** The script tag's entry: puts `<curb-cut>` first into the body, with the tag's `data-*` as its attributes. */
const script = ownScript();

if (document.body) place();
else document.addEventListener('DOMContentLoaded', place, { once: true });

function place(): void {
  if (document.querySelector('curb-cut')) return;
  const element = document.createElement('curb-cut');
  for (const [name, value] of Object.entries(script?.dataset ?? {})) element.setAttribute(kebab(name), value ?? '');
  document.body.prepend(element);
}

/** A module has no `currentScript`: its tag is the one whose address is the module's own. */
function ownScript(): HTMLScriptElement | undefined {
  return [...document.scripts].find((candidate) => candidate.src === import.meta.url);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
