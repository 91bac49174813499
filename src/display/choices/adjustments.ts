import type { MessageKey } from '../../i18n/messages.js';

/** One way in which a visitor can change how the page looks or behaves; its value is kept in `Settings.adjustments` under `id`. */
export interface Adjustment {
  readonly id: string;
  readonly group: 'content' | 'colour' | 'orientation';
  readonly label: MessageKey;
  readonly control: Control;
  /** Which effects look at the page anew when it changes: all that ask what lies behind text, or only those that ask about the text itself (its colour, its size, whether it is there). */
  readonly alters?: 'grounds' | 'texts';
}

/** How a value is chosen; while nothing is stored, the adjustment is off. */
export type Control =
  | { readonly kind: 'switch' }
  /** A number; `rest` is the one at which nothing changes. */
  | { readonly kind: 'range'; readonly min: number; readonly max: number; readonly step: number; readonly rest: number; readonly unit: string }
  /** One of a few; nothing is chosen while the adjustment is off. */
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** A colour, as `#rrggbb`. */
  | { readonly kind: 'colour' }; // prettier-ignore

/** A value that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: MessageKey;
}

/** Every adjustment, in the order in which it is offered. */
export const ADJUSTMENTS = [
  { id: 'text-size', group: 'content', label: 'adjust.text-size', alters: 'texts', control: { kind: 'range', min: 100, max: 200, step: 10, rest: 100, unit: '%' } },
  { id: 'font', group: 'content', label: 'adjust.font', control: { kind: 'choice', choices: [
    { value: 'readable', label: 'adjust.font.readable' },
    { value: 'dyslexia', label: 'adjust.font.dyslexia' },
  ] } },
  { id: 'line-height', group: 'content', label: 'adjust.line-height', control: { kind: 'range', min: 1, max: 3, step: 0.1, rest: 1, unit: '' } },
  { id: 'paragraph-spacing', group: 'content', label: 'adjust.paragraph-spacing', control: { kind: 'range', min: 0, max: 4, step: 0.5, rest: 0, unit: ' em' } },
  { id: 'letter-spacing', group: 'content', label: 'adjust.letter-spacing', control: { kind: 'range', min: 0, max: 0.4, step: 0.02, rest: 0, unit: ' em' } },
  { id: 'word-spacing', group: 'content', label: 'adjust.word-spacing', control: { kind: 'range', min: 0, max: 0.8, step: 0.04, rest: 0, unit: ' em' } },
  { id: 'line-width', group: 'content', label: 'adjust.line-width', control: { kind: 'range', min: 40, max: 100, step: 5, rest: 100, unit: ' ch' } },
  { id: 'alignment', group: 'content', label: 'adjust.alignment', control: { kind: 'choice', choices: [
    { value: 'start', label: 'adjust.alignment.start' },
    { value: 'center', label: 'adjust.alignment.center' },
    { value: 'end', label: 'adjust.alignment.end' },
  ] } },
  { id: 'highlight-titles', group: 'content', label: 'adjust.highlight-titles', control: { kind: 'switch' } },
  { id: 'highlight-links', group: 'content', label: 'adjust.highlight-links', alters: 'grounds', control: { kind: 'switch' } },
  { id: 'image-texts', group: 'content', label: 'adjust.image-texts', control: { kind: 'switch' } },
  { id: 'hide-images', group: 'content', label: 'adjust.hide-images', alters: 'grounds', control: { kind: 'switch' } },
  { id: 'magnifier', group: 'content', label: 'adjust.magnifier', control: { kind: 'switch' } },
  { id: 'reader-view', group: 'content', label: 'adjust.reader-view', alters: 'texts', control: { kind: 'switch' } },
  { id: 'read-aloud', group: 'content', label: 'adjust.read-aloud', control: { kind: 'switch' } },
  { id: 'dictionary', group: 'content', label: 'adjust.dictionary', control: { kind: 'switch' } },
  { id: 'contrast', group: 'colour', label: 'adjust.contrast', control: { kind: 'choice', choices: [
    { value: 'smart', label: 'adjust.contrast.smart' },
    { value: 'dark', label: 'adjust.contrast.dark' },
    { value: 'light', label: 'adjust.contrast.light' },
    { value: 'high', label: 'adjust.contrast.high' },
  ] } },
  { id: 'text-colour', group: 'colour', label: 'adjust.text-colour', alters: 'texts', control: { kind: 'colour' } },
  { id: 'title-colour', group: 'colour', label: 'adjust.title-colour', alters: 'texts', control: { kind: 'colour' } },
  { id: 'link-colour', group: 'colour', label: 'adjust.link-colour', alters: 'texts', control: { kind: 'colour' } },
  { id: 'background-colour', group: 'colour', label: 'adjust.background-colour', alters: 'texts', control: { kind: 'colour' } },
  { id: 'saturation', group: 'colour', label: 'adjust.saturation', control: { kind: 'range', min: 0, max: 200, step: 10, rest: 100, unit: '%' } },
  { id: 'monochrome', group: 'colour', label: 'adjust.monochrome', control: { kind: 'switch' } },
  { id: 'colour-vision', group: 'colour', label: 'adjust.colour-vision', control: { kind: 'choice', choices: [
    { value: 'protan', label: 'adjust.colour-vision.protan' },
    { value: 'deutan', label: 'adjust.colour-vision.deutan' },
    { value: 'tritan', label: 'adjust.colour-vision.tritan' },
  ] } },
  { id: 'stop-motion', group: 'orientation', label: 'adjust.stop-motion', control: { kind: 'switch' } },
  { id: 'mute', group: 'orientation', label: 'adjust.mute', control: { kind: 'switch' } },
  { id: 'focus-mark', group: 'orientation', label: 'adjust.focus-mark', control: { kind: 'switch' } },
  { id: 'hover-mark', group: 'orientation', label: 'adjust.hover-mark', control: { kind: 'switch' } },
  { id: 'reading-guide', group: 'orientation', label: 'adjust.reading-guide', control: { kind: 'switch' } },
  { id: 'reading-mask', group: 'orientation', label: 'adjust.reading-mask', control: { kind: 'switch' } },
  { id: 'large-cursor', group: 'orientation', label: 'adjust.large-cursor', control: { kind: 'choice', choices: [
    { value: 'black', label: 'adjust.large-cursor.black' },
    { value: 'white', label: 'adjust.large-cursor.white' },
  ] } },
] as const satisfies readonly Adjustment[]; // prettier-ignore

/** Names one of the adjustments. */
export type AdjustmentId = (typeof ADJUSTMENTS)[number]['id'];

/** The values that take effect, each valid for its control; where one is absent, the page stays as it is in that respect. */
export type Chosen = { readonly [One in (typeof ADJUSTMENTS)[number] as One['id']]?: ValueOf<One['control']> };

type ValueOf<Its extends Control> = Its extends { kind: 'switch' }
  ? true
  : Its extends { kind: 'range' }
    ? number
    : Its extends { choices: readonly { value: infer Value }[] }
      ? Value
      : string;
