/** Files that measure one engine's speed, or play with it for as long as there is time: they say nothing of another engine. */
const measures = /^test\/(?:page\/cost|popups\/fuzz|fuzz\/|describers\/)/;

/** Whether a test file asks how the overlay behaves, which is asked of every engine. */
export function isBehaviour(file) {
  return /^test\/(?!e2e\/|node\/).*\.test\.ts$/.test(file) && !measures.test(file);
}

/** What of it is asked on every `npm test`: keys, focus and undoing, where engines differ most. */
export function isCore(file) {
  return isBehaviour(file) && /^test\/(?:keys|popups|ledger|settings|repair|announce)\//.test(file);
}
