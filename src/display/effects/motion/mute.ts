import { IterableWeakSet } from '../../../support/memory/iterable-weak-set.js';
import type { Tree } from '../../followed-page.js';
import type { Effect } from '../effect.js';
import { eachPlaying } from './media.js';

/** How often one video or sound is silenced: a page that takes it back each time would go on for ever. */
const MOST = 20;

/** Whatever plays is silent, and stays so when the page turns the sound on; when this ends it is heard again, unless the page wants it silent by then. */
export const mute: Effect<true> = (_value, { page }, signal) => {
  const silenced = new IterableWeakSet<HTMLMediaElement>();
  const wanted = new WeakSet<HTMLMediaElement>();
  /** Those whose `muted` the page has made over: it is written as the page itself would. */
  const madeOver = new IterableWeakSet<HTMLMediaElement>();
  const times = new WeakMap<HTMLMediaElement, number>();
  const silence = (media: HTMLMediaElement): void => {
    const time = times.get(media) ?? 0;
    if (media.muted || time === MOST) return;
    times.set(media, time + 1);
    if (!silenced.has(media) && Object.hasOwn(media, 'muted')) {
      madeOver.add(media);
      Reflect.set(media, 'muted', true);
      return;
    }
    wanted.delete(media);
    if (!silenced.has(media)) hearWrites(media, (muted) => (muted ? wanted.add(media) : wanted.delete(media)));
    silenced.add(media);
    setMuted(media, true);
  };
  const enter = (tree: Tree): void => {
    eachPlaying(tree, ({ media }) => silence(media), signal);
    const onChange = ({ target }: Event): void => silence(target as HTMLMediaElement);
    tree.addEventListener('volumechange', onChange, { capture: true, signal });
  };
  page.follow({ tree: enter }, signal);
  signal.addEventListener('abort', () => {
    for (const media of madeOver) Reflect.set(media, 'muted', false);
    for (const media of silenced) {
      if (!wanted.has(media)) setMuted(media, false);
      Reflect.deleteProperty(media, 'muted');
    }
  });
};

/** Tells what the page writes into `muted`: of what is so already, browsers send no event. */
function hearWrites(media: HTMLMediaElement, tell: (muted: boolean) => void): void {
  Object.defineProperty(media, 'muted', {
    configurable: true,
    get: () => Reflect.get(Object.getPrototypeOf(media) as object, 'muted', media) as boolean,
    set: (muted: unknown) => {
      tell(Boolean(muted));
      setMuted(media, Boolean(muted));
    },
  });
}

/** As the browser does, past what hears the page. */
const setMuted = (media: HTMLMediaElement, muted: boolean): boolean =>
  Reflect.set(Object.getPrototypeOf(media) as object, 'muted', muted, media);
