import type { Reason } from '../../i18n/reasons.js';
import { deed, type Edit, listen, setAttribute } from '../../ledger/edit.js';
import type { Finding, Rule, RuleContext } from '../rule.js';

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
  soundIf: [(media) => ((media as HTMLMediaElement).muted || (media as HTMLMediaElement).volume === 0 ? 'yes' : 'no')],
  repair,
};

function repair(element: Element, { again }: RuleContext): Finding | undefined {
  const media = element as HTMLMediaElement;
  const evidence = 'sound that began by itself';
  if (media.paused || media.currentTime === 0) {
    return { edits: [listen(media, 'timeupdate', () => again(media))], evidence: 'its “autoplay”' };
  }
  if (length(media) <= SHORT || isSilent(media) || media.ownerDocument.activeElement === media) return undefined;
  const edits: Edit[] = [deed('it was paused' satisfies Reason, () => pause(media))];
  if (!media.controls && !hasOwnControls(media)) edits.push(setAttribute(media, 'controls', ''));
  return { edits, evidence };
}

function pause(media: HTMLMediaElement): () => void {
  media.pause();
  return () => {
    if (media.paused && media.isConnected) void media.play().catch(() => undefined);
  };
}

/** Seconds that it plays, or the part of it that the address names. */
function length({ currentSrc, duration }: HTMLMediaElement): number {
  const [, from = '0', to] = /#t=([\d.]*),?([\d.]*)/.exec(currentSrc) ?? [];
  return (Number(to) || duration) - Number(from);
}

/** Bytes for a second of sound below which there is none to hear: a silent track packs into next to nothing. */
const SILENCE = 600;

/** Chromium and Firefox tell whether there is any sound. */
function isSilent(media: HTMLMediaElement & { webkitAudioDecodedByteCount?: number; mozHasAudio?: boolean }): boolean {
  const { webkitAudioDecodedByteCount: bytes, mozHasAudio, currentTime } = media;
  return mozHasAudio === false || (bytes !== undefined && bytes < SILENCE * Math.max(currentTime, 0.25));
}

/** Buttons of the page's own beside it. */
function hasOwnControls(media: HTMLMediaElement): boolean {
  const words = /play|pause|stop|mute|sound|volume|player/i;
  const buttons = media.ownerDocument.querySelectorAll('button,[role=button],input[type=button],a[onclick]');
  return [...buttons].some((button) =>
    words.test(`${button.textContent} ${button.getAttribute('aria-label')} ${button.className}`),
  );
}
