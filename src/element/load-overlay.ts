import type { Announcer } from '../announce/announcer.js';
import type { Overlay } from '../overlay/overlay.js';
import type { CurbCut } from './curb-cut.js';
import type { Visit } from './visit.js';

/** Loads the overlay, which acts on the settings from then on and ends with the visit. */
export async function loadOverlay(host: CurbCut, visit: Visit, announcer: Announcer): Promise<Overlay> {
  const { texts } = visit;
  const [{ Overlay }] = await Promise.all([import('../overlay/overlay.js'), texts.ready]);
  const overlay = new Overlay(
    {
      host,
      options: host,
      store: visit.store,
      translate: texts.translate,
      language: () => texts.language,
      textsComplete: () => texts.complete(),
      announcer,
      describers: host.describers,
    },
    visit.signal,
  );
  void overlay.follow();
  return overlay;
}
