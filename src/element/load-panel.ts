import type { CurbCut } from './curb-cut.js';
import type { Panel } from './panel/panel.js';
import type { Visit } from './visit.js';

/** Loads the panel with everything it shows, and puts it, still closed, beside the toolbar. */
export async function loadPanel(host: CurbCut, visit: Visit): Promise<Panel> {
  const { store, texts } = visit;
  const loading = [import('./panel/panel.js'), visit.overlay(), texts.complete()] as const;
  const [{ Panel }, overlay] = await Promise.all(loading);
  if (!overlay) throw new Error('The panel needs the overlay.');
  const panel = new Panel({ options: host, overlay, store, texts });
  if (!visit.signal.aborted) host.renderRoot.append(panel);
  return panel;
}
