/** Copies a text; answers whether the clipboard took it, which pages without a secure context do not have. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
