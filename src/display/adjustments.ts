import type { MessageKey } from '../i18n/messages.js';

/** One way in which a visitor can change how the page looks or behaves; its value is kept in `Settings.adjustments` under `id`. */
export interface Adjustment {
  readonly id: string;
  readonly group: 'content' | 'colour' | 'orientation';
  readonly label: MessageKey;
  readonly control: Control;
}

/** How a value is chosen; while nothing is stored, the adjustment is off. */
export type Control =
  | { readonly kind: 'switch' }
  /** A number; `rest` is the one at which nothing changes. */
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number; readonly rest: number; readonly unit: string }
  /** One of a few; nothing is chosen while the adjustment is off. */
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'colour' };

/** A value that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: MessageKey;
}

/** Every adjustment, in the order in which it is offered. */
export const ADJUSTMENTS: readonly Adjustment[] = [];
