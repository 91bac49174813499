import { deed, type Edit, setAttribute } from '../ledger/edit.js';
import type { Finding, Rule } from './rule.js';

/** Seconds of sound that nobody needs to stop (WCAG 1.4.2). */
const SHORT = 3;

/** Sound that plays by itself drowns a screen reader: it is stopped, and can be started. */
export const autoplayMedia: Rule = {
  id: 'autoplay-media',
  wcag: ['1.4.2', '2.2.2'],
  confidence: 'inferred',
  kinds: ['media'],
  selector: ':is(audio,video)[autoplay]:not([muted])',
  watches: ['autoplay', 'src'],
  soundIf: [isSilentOrStarted],
  repair,
};

function isSilentOrStarted(element: Element): 'yes' | 'no' {
  const media = element as HTMLMediaElement;
  return media.muted || media.volume === 0 || media.duration <= SHORT ? 'yes' : 'no';
}

function repair(element: Element): Finding {
  const media = element as HTMLMediaElement;
  const edits: Edit[] = [deed('playing by itself was stopped', () => stop(media))];
  if (!media.controls && !hasOwnControls(media)) edits.push(setAttribute(media, 'controls', ''));
  return { edits, evidence: 'the autoplay attribute' };
}

/** Stops it once, now or as soon as it starts; from then on it is the visitor's. */
function stop(media: HTMLMediaElement): () => void {
  const wasPlaying = !media.paused;
  const waiting = new AbortController();
  if (wasPlaying) media.pause();
  else if (media.readyState < HTMLMediaElement.HAVE_FUTURE_DATA) {
    media.addEventListener('play', () => media.pause(), { once: true, signal: waiting.signal });
    for (const type of ['pointerdown', 'keydown']) media.addEventListener(type, () => waiting.abort(), { signal: waiting.signal });
  }
  return () => {
    waiting.abort();
    if (wasPlaying && media.paused && media.isConnected) void media.play().catch(() => undefined);
  };
}

/** Buttons of the page's own beside it. */
function hasOwnControls(media: HTMLMediaElement): boolean {
  const words = /play|pause|stop|mute|sound|volume|player/i;
  const buttons = (media.ownerDocument.body ?? media).querySelectorAll('button,[role=button],input[type=button],a[onclick]');
  return [...buttons].some((button) => words.test(`${button.textContent} ${button.getAttribute('aria-label')} ${button.className}`));
}
