import type { Profile } from '../../settings/profiles.js';
import type { Chosen } from './adjustments.js';

/** What each profile brings, unless the visitor has chosen otherwise. The screen-reader profile brings contrast because many of its users see a little. */
export const PRESETS: Readonly<Record<Profile, Chosen>> = {
  'screen-reader': { contrast: 'smart' },
  keyboard: { 'focus-mark': true },
  'low-vision': { 'text-size': 150, contrast: 'smart', 'highlight-links': true, 'focus-mark': true, 'large-cursor': 'black' },
  'seizure-safe': { 'stop-motion': true, saturation: 70 },
  focus: { 'stop-motion': true, mute: true, 'reading-guide': true },
  cognitive: { 'line-height': 1.5, 'paragraph-spacing': 2, 'highlight-titles': true, 'highlight-links': true, 'stop-motion': true },
  dyslexia: { font: 'dyslexia', 'line-height': 1.6,   'paragraph-spacing': 2, alignment: 'start', 'line-width': 70 },
  'colour-vision': { 'highlight-links': true, contrast: 'smart' },
}; // prettier-ignore
