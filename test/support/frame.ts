/** A page of its own, in a frame of the same origin. */
export interface Frame {
  readonly element: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

/** Loads a whole document into a frame at the end of the body; resolves when it has loaded. The test removes it. */
export async function loadFrame(html: string): Promise<Frame> {
  const element = document.createElement('iframe');
  element.title = 'Page under test';
  element.srcdoc = html;
  const loaded = new Promise((done) => element.addEventListener('load', done, { once: true }));
  document.body.append(element);
  await loaded;
  const { contentWindow, contentDocument } = element;
  if (!contentWindow || !contentDocument) throw new Error('The frame was taken away while it loaded.');
  return { element, window: contentWindow as Frame['window'], document: contentDocument };
}
