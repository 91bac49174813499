/** What a browser says of itself (properties of `navigator`) for as long as `during` takes. */
export async function saidOfItself(said: Record<string, unknown>, during: () => Promise<void>): Promise<void> {
  for (const [name, value] of Object.entries(said))
    Object.defineProperty(navigator, name, { value, configurable: true });
  try {
    await during();
  } finally {
    for (const name of Object.keys(said)) Reflect.deleteProperty(navigator, name);
  }
}
