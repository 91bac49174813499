import { isEvidentlyModal } from './evidence.js';
import { isNeverTrapped } from './never-trapped.js';
import { coversWindow, fillsWindow, hasBackdrop, type Scene } from './scene.js';

/** What is done about what has come into view: it keeps its user, it is told of, or nothing. */
export type Judgement = 'kept' | 'told' | 'left alone';

/** Judges what has come into view by its looks, and by whether anybody asked for it. Asks for layout. */
export function judgementOf(scene: Scene): Judgement {
  if (isNeverTrapped(scene) || !isEvidentlyModal(scene)) return 'left alone';
  return scene.action || barsTheWay(scene) ? 'kept' : 'told';
}

/** Past what nobody has asked for there is a way, unless it takes the whole page. */
function barsTheWay(scene: Scene): boolean {
  return (coversWindow(scene) || hasBackdrop(scene)) && fillsWindow(scene.layer.ownerDocument);
}
