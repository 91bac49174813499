/** What moves a carousel on by itself, as far as its script lets others at it. */
export interface Motor {
  readonly stop: () => void;
  readonly start: () => void;
}

/** The motor of a carousel that is running; `undefined` where it stands still, or its script is not known. */
export function motorOf(carousel: Element): Motor | undefined {
  const view = carousel.ownerDocument.defaultView as View | null;
  for (const script of SCRIPTS) {
    const motor = view ? script(carousel, view) : undefined;
    if (motor) return motor;
  }
  return undefined;
}

/** A script is whatever the page made it: every step into it may lead nowhere. */
type Script = { readonly [part: string]: unknown } | null | undefined;
type View = Window & {
  readonly jQuery?: (element: Element) => Script;
  readonly bootstrap?: { readonly Carousel?: Script };
  readonly Flickity?: Script;
};

const part = (owner: unknown, name: string): Script => (owner as Script)?.[name] as Script;

/** Calls a method, if it is one. */
function call(owner: unknown, name: string, ...given: readonly unknown[]): unknown {
  const method = (owner as Script)?.[name];
  return typeof method === 'function'
    ? (method as (...args: unknown[]) => unknown).apply(owner, [...given])
    : undefined;
}

const motor = (script: Script, stop: readonly string[], start: readonly string[]): Motor => ({
  stop: () => void call(script, ...(stop as [string])),
  start: () => void call(script, ...(start as [string])),
});

/** Swiper, Slick, Bootstrap from 5 and before, Owl Carousel, Flickity. */
const SCRIPTS: readonly ((carousel: Element, view: View) => Motor | undefined)[] = [
  (carousel) => {
    const autoplay = part(part(carousel, 'swiper'), 'autoplay');
    return autoplay?.['running'] ? motor(autoplay, ['stop'], ['start']) : undefined;
  },
  (carousel) => {
    const slick = part(carousel, 'slick');
    return part(slick, 'options')?.['autoplay'] ? motor(slick, ['slickPause'], ['slickPlay']) : undefined;
  },
  (carousel, { bootstrap }) => {
    const script = carousel.matches('[data-bs-ride=carousel]') && call(bootstrap?.Carousel, 'getInstance', carousel);
    return script ? motor(script as Script, ['pause'], ['cycle']) : undefined;
  },
  (carousel, { jQuery }) => {
    const script = carousel.matches('[data-ride=carousel]') ? jQuery?.(carousel) : undefined;
    return part(script, 'carousel') ? motor(script, ['carousel', 'pause'], ['carousel', 'cycle']) : undefined;
  },
  (carousel, { jQuery }) => {
    const script = carousel.matches('.owl-carousel') ? jQuery?.(carousel) : undefined;
    const isRunning = part(part(call(script, 'data', 'owl.carousel'), 'settings'), 'autoplay');
    return isRunning ? motor(script, ['trigger', 'stop.owl.autoplay'], ['trigger', 'play.owl.autoplay']) : undefined;
  },
  (carousel, { Flickity }) => {
    const script = call(Flickity, 'data', carousel) as Script;
    const isRunning = part(script, 'player')?.['state'] === 'playing';
    return isRunning ? motor(script, ['stopPlayer'], ['playPlayer']) : undefined;
  },
];
