import { warnOnce } from '../../support/warn.js';

/** Sets anew what a page set on the element before the script had come: as they are, these properties would hide our accessors. */
export function takeEarlyProperties(element: HTMLElement, properties: readonly string[]): void {
  const early = element as unknown as Record<string, unknown>;
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value = early[property];
    Reflect.deleteProperty(element, property);
    try {
      early[property] = value;
    } catch (error) {
      // Thrown while the element comes to be, it would reach nobody who sets anything, and leave the page without us.
      warnOnce((error as Error).message);
    }
  }
}
