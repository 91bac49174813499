import { leadsAway } from '../../page/kind/leads-away.js';
import type { Dropdown } from './dropdown.js';
import type { Step } from './items.js';

/** What a key asks of a dropdown. */
export type DropdownCommand =
  | { readonly act: 'enter'; readonly dropdown: Dropdown; readonly at: 'first' | 'last' }
  | { readonly act: 'close'; readonly dropdown: Dropdown }
  | { readonly act: 'move'; readonly dropdown: Dropdown; readonly to: Step }
  | { readonly act: 'choose'; readonly dropdown: Dropdown };

/** Where the press comes from. */
export interface Situation {
  /** The dropdown whose trigger has focus. */
  readonly own: Dropdown | undefined;
  /** The innermost shown dropdown in whose panel focus is. */
  readonly around: Dropdown | undefined;
  /** Whether the page has its own idea of Enter and Space on the trigger. */
  readonly isTold: boolean;
  /** Whether the panel of `own` is shown. */
  readonly isOpen: boolean;
  /** Whether a press has shown it, and not the mere coming of focus or pointer. */
  readonly isAskedFor: boolean;
  readonly rightToLeft: boolean;
  /** Whether focus is in a field in which letters and arrows edit. */
  readonly typing: boolean;
}

/** The command of a key by the practices for disclosure navigation menus (APG), extended by the keys of menus; nothing for all others. */
export function commandOf(key: string, situation: Situation): DropdownCommand | undefined {
  const { own, around, isOpen, typing } = situation;
  if (key === 'Escape') {
    if (own && isOpen) return { act: 'close', dropdown: own };
    return around && { act: 'close', dropdown: around };
  }
  if (typing) return undefined;
  return (own && onTrigger(key, own, situation)) ?? (around && inPanel(key, around, situation));
}

function onTrigger(
  key: string,
  own: Dropdown,
  { around, isTold, isOpen, isAskedFor, rightToLeft }: Situation,
): DropdownCommand | undefined {
  const isNested = around !== undefined;
  switch (key) {
    case 'Enter':
    case ' ':
      if (key === 'Enter' ? isTold || leadsAway(own.trigger) : isTold && !isPlainLink(own)) return undefined;
      return isOpen && isAskedFor ? { act: 'close', dropdown: own } : { act: 'enter', dropdown: own, at: 'first' };
    case rightToLeft ? 'ArrowLeft' : 'ArrowRight':
      return isNested ? { act: 'enter', dropdown: own, at: 'first' } : undefined;
    case 'ArrowDown':
      return isNested ? undefined : { act: 'enter', dropdown: own, at: 'first' };
    case 'ArrowUp':
      return isNested ? undefined : { act: 'enter', dropdown: own, at: 'last' };
    default:
      return undefined;
  }
}

/** No browser presses a link by Space: a script that has Enter only in mind leaves it to us. */
const isPlainLink = ({ trigger }: Dropdown): boolean => trigger.matches('a[href]:not([role])');

function inPanel(key: string, dropdown: Dropdown, { rightToLeft }: Situation): DropdownCommand | undefined {
  switch (key) {
    case 'ArrowDown':
      return { act: 'move', dropdown, to: 'next' };
    case 'ArrowUp':
      return { act: 'move', dropdown, to: 'previous' };
    case 'Home':
      return { act: 'move', dropdown, to: 'first' };
    case 'End':
      return { act: 'move', dropdown, to: 'last' };
    case rightToLeft ? 'ArrowRight' : 'ArrowLeft':
      return { act: 'close', dropdown };
    case 'Enter':
    case ' ':
      return { act: 'choose', dropdown };
    default:
      return /^[\p{L}\p{N}]$/u.test(key) ? { act: 'move', dropdown, to: { letter: key } } : undefined;
  }
}
