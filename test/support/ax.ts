import { executeServerCommand } from '@web/test-runner-commands';

/** One node of Chromium's accessibility tree; texts that are absent are empty. */
export interface AxNode {
  readonly ignored: boolean;
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
}

const key = '__axNode';

/** All nodes that assistive technology would meet on this page, in document order, frames after the page that holds them. */
export function axTree(): Promise<AxNode[]> {
  return executeServerCommand('ax-tree');
}

/**
 * The accessibility node of one element, given as such or by selector; ` >>> ` steps into a shadow root or a frame.
 * Throws when no element matches.
 */
export async function axNode(target: Element | string): Promise<AxNode> {
  const page = globalThis as Record<string, unknown>;
  page[key] = typeof target === 'string' ? deepQuery(target) : target;
  try {
    return await executeServerCommand('ax-node', { key });
  } finally {
    Reflect.deleteProperty(page, key);
  }
}

function deepQuery(path: string): Element {
  let scope: ParentNode | null = document;
  let found: Element | null = null;
  for (const selector of path.split(' >>> ')) {
    found = scope?.querySelector(selector) ?? null;
    scope = found instanceof HTMLIFrameElement ? found.contentDocument : (found?.shadowRoot ?? null);
  }
  if (!found) throw new Error(`No element matches ${path}.`);
  return found;
}
