/** The document inside a frame; `null` where the element is no frame, or the frame is still empty or of another origin. */
export function frameDocument(element: Element | null): Document | null {
  if (element?.localName !== 'iframe' && element?.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
