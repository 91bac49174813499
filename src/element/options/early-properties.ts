import { warnOnce } from '../../support/warn.js';

/** Sets again what a page set on the element before it was upgraded: as own properties, these values would hide our accessors. */
export function takeEarlyProperties(element: HTMLElement, properties: readonly string[]): void {
  const early = element as unknown as Record<string, unknown>;
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value = early[property];
    Reflect.deleteProperty(element, property);
    try {
      early[property] = value;
    } catch (error) {
      // Thrown out of the constructor, the error would reach none who set the value, and the element would not work at all.
      warnOnce((error as Error).message);
    }
  }
}
