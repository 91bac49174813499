/** Shares of the way by which a step may have to grow until a slider that snaps moves at all. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.34, 0.5];

/** A slider that is dragged: a handle on a track. */
export interface DrawnSlider {
  readonly track: Element;
  readonly handle: Element;
}

/** Keys that move a slider: how far, or to which end. */
const KEYS: ReadonlyMap<string, { readonly by?: number; readonly to?: number }> = new Map([
  ['ArrowRight', { by: 1 }],
  ['ArrowUp', { by: 1 }],
  ['ArrowLeft', { by: -1 }],
  ['ArrowDown', { by: -1 }],
  ['PageUp', { by: 10 }],
  ['PageDown', { by: -10 }],
  ['Home', { to: 0 }],
  ['End', { to: 1 }],
]);

/** Right and Left where the slider begins on the right. */
const MIRRORED: ReadonlyMap<string, string> = new Map([['ArrowRight', 'ArrowLeft'], ['ArrowLeft', 'ArrowRight']]); // prettier-ignore

/** Moves the slider as a pointer on its track would; answers whether the key is one for sliders. */
export function slideByKey(key: string, slider: DrawnSlider): boolean {
  const move = KEYS.get(beginsRight(slider) ? (MIRRORED.get(key) ?? key) : key);
  if (!move) return false;
  const from = placeOf(slider);
  if (move.to !== undefined) point(slider, move.to);
  else if (move.by) slideBy(slider, from, move.by);
  return true;
}

/** Where the handle is, as a share of the way. */
export function placeOf(slider: DrawnSlider): number {
  const { track, handle } = slider;
  const [way, grip] = [track.getBoundingClientRect(), handle.getBoundingClientRect()];
  if (isUpright(track)) return within((way.bottom - (grip.top + grip.bottom) / 2) / way.height);
  const fromLeft = ((grip.left + grip.right) / 2 - way.left) / way.width;
  return within(beginsRight(slider) ? 1 - fromLeft : fromLeft);
}

/** A slider that snaps stays where it is until the step is large enough. */
function slideBy(slider: DrawnSlider, from: number, steps: number): void {
  for (const step of STEPS) {
    point(slider, within(from + step * steps));
    if (Math.abs(placeOf(slider) - from) > 0.001) return;
  }
}

function point(slider: DrawnSlider, share: number): void {
  const { track, handle } = slider;
  const { left, top, width, height } = track.getBoundingClientRect();
  const upright = isUpright(track);
  const fromLeft = beginsRight(slider) ? 1 - share : share;
  const at = {
    clientX: upright ? left + width / 2 : left + width * fromLeft,
    clientY: upright ? top + height * (1 - share) : top + height / 2,
  };
  const common = { ...at, bubbles: true, composed: true, cancelable: true, button: 0, view: window };
  const [down, up] = [
    { ...common, buttons: 1 },
    { ...common, buttons: 0 },
  ];
  // The mouse is pointer 1; a page may capture that one.
  const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true };
  const target = handle.matches('[role=slider]') ? handle : track;
  target.dispatchEvent(new PointerEvent('pointerdown', { ...down, ...pointer }));
  target.dispatchEvent(new MouseEvent('mousedown', down));
  target.dispatchEvent(new PointerEvent('pointermove', { ...down, ...pointer }));
  target.dispatchEvent(new MouseEvent('mousemove', down));
  target.dispatchEvent(new PointerEvent('pointerup', { ...up, ...pointer }));
  target.dispatchEvent(new MouseEvent('mouseup', up));
}

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** True where the script counts from the right: it places the handle from there, or does not say, and people read so. */
function beginsRight({ track, handle }: DrawnSlider): boolean {
  const { left, right } = (handle as HTMLElement).style;
  if (isUpright(track)) return false;
  return left === '' && (right !== '' || getComputedStyle(track).direction === 'rtl');
}

function isUpright(track: Element): boolean {
  const { width, height } = track.getBoundingClientRect();
  return height > width;
}
