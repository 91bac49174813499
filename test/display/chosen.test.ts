import { expect } from '@open-wc/testing';
import { ADJUSTMENTS, type Adjustment, type Chosen } from '../../src/display/choices/adjustments.js';
import { chosenIn } from '../../src/display/choices/chosen.js';
import { PRESETS } from '../../src/display/choices/presets.js';
import { withChoice } from '../../src/display/choices/with-choice.js';
import { PROFILES, type Profile } from '../../src/settings/profiles.js';
import type { AdjustmentValue, Settings } from '../../src/settings/settings.js';

type Some = Pick<Settings, 'adjustments' | 'profiles' | 'off'>;

const settings = (adjustments: Settings['adjustments'], ...profiles: Profile[]): Some => ({
  adjustments,
  profiles,
  off: false,
});
const called = (id: string): Adjustment => ADJUSTMENTS.find((one) => one.id === id)!;

/** What each profile is there for, whatever else it brings. */
const IS_FOR: Readonly<Record<Profile, Chosen>> = {
  'screen-reader': { contrast: 'smart' },
  keyboard: { 'focus-mark': true },
  'low-vision': { 'text-size': 150, contrast: 'smart', 'highlight-links': true, 'large-cursor': 'black' },
  'seizure-safe': { 'stop-motion': true, saturation: 70 },
  focus: { 'stop-motion': true, mute: true, 'reading-guide': true },
  cognitive: { 'line-height': 1.5, 'paragraph-spacing': 2, 'highlight-titles': true, 'highlight-links': true, 'stop-motion': true },
  dyslexia: { font: 'dyslexia', 'line-height': 1.6, alignment: 'start' },
  'colour-vision': { 'highlight-links': true, contrast: 'smart' },
}; // prettier-ignore

describe('chosenIn', () => {
  const rows: [why: string, stored: Some, chosen: Record<string, unknown>][] = [
    ['nothing stored', settings({}), {}],
    ['values that fit', settings({ 'text-size': 150, font: 'readable', mute: true }), { 'text-size': 150, font: 'readable', mute: true }],
    ['a number below its range', settings({ 'line-width': -1 }), { 'line-width': 40 }],
    ['a number below its range, at rest', settings({ 'line-height': -1 }), {}],
    ['a number above its range', settings({ 'text-size': 90_000 }), { 'text-size': 200 }],
    ['a number between two steps', settings({ 'line-height': 1.4999 }), { 'line-height': 1.5 }],
    ['a number that adds a long tail', settings({ 'letter-spacing': 0.12 }), { 'letter-spacing': 0.12 }],
    ['values of another kind', settings({ 'text-size': 'large', font: 3, mute: 'yes', 'text-colour': true }), {}],
    ['a choice that is none', settings({ font: 'comic', contrast: '' }), {}],
    ['a colour that is none', settings({ 'text-colour': 'red;} body{display:none' }), {}],
    ['ids that are none', settings({ zoom: 3, 'text-size ': 200 }), {}],
    ['a profile', settings({}, 'keyboard'), { 'focus-mark': true }],
    ['an own choice over a profile', settings({ 'text-size': 120 }, 'low-vision'), { ...PRESETS['low-vision'], 'text-size': 120 }],
    ['an own "not this" over a profile', settings({ 'focus-mark': false }, 'keyboard'), {}],
    ['something else instead of what a profile brings', settings({ 'text-size': 120, 'low-vision/text-size': 180 }, 'low-vision'), { ...PRESETS['low-vision'], 'text-size': 180 }],
    ['“not this” instead of what a profile brings', settings({ 'keyboard/focus-mark': false }, 'keyboard'), {}],
    ['what was wanted instead goes with the profile', settings({ 'keyboard/focus-mark': false }, 'low-vision'), PRESETS['low-vision']],
    ['two profiles: what changes more', settings({}, 'cognitive', 'dyslexia'), { ...PRESETS.cognitive, ...PRESETS.dyslexia, 'line-height': 1.6 }],
    ['two profiles, the other way round', settings({}, 'dyslexia', 'cognitive'), { ...PRESETS.cognitive, ...PRESETS.dyslexia, 'line-height': 1.6 }],
    ['everything is off', { ...settings({ mute: true }, 'keyboard'), off: true }, {}],
  ]; // prettier-ignore
  for (const [why, stored, chosen] of rows) {
    it(why, () => expect(chosenIn(stored)).to.deep.equal(chosen));
  }

  for (const profile of PROFILES) {
    it(`the profile ${profile} brings values that fit, and leaves the visitor’s own when it goes`, () => {
      const own = { 'text-size': 120, mute: true };
      expect(chosenIn(settings({}, profile))).to.deep.equal(PRESETS[profile]);
      expect(PRESETS[profile]).to.include(IS_FOR[profile]);
      expect(chosenIn(settings(own, profile))).to.include(own);
      expect(chosenIn(settings(own))).to.deep.equal(own);
    });
  }
});

describe('withChoice', () => {
  const rows: [why: string, before: Some, id: string, value: AdjustmentValue | undefined, after: Settings['adjustments']][] = [
    ['keeps a choice', settings({}), 'mute', true, { mute: true }],
    ['keeps nothing that changes nothing', settings({ 'text-size': 150 }), 'text-size', 100, {}],
    ['keeps the others', settings({ mute: true, font: 'readable' }), 'font', undefined, { mute: true }],
    ['keeps nothing that a profile brings', settings({ 'keyboard/focus-mark': false }, 'keyboard'), 'focus-mark', true, {}],
    ['keeps that a profile’s switch is not wanted', settings({}, 'keyboard'), 'focus-mark', undefined, { 'keyboard/focus-mark': false }],
    ['keeps that a profile’s number is not wanted', settings({}, 'low-vision'), 'text-size', 100, { 'low-vision/text-size': 100 }],
    ['keeps that a profile’s choice is not wanted', settings({}, 'dyslexia'), 'font', undefined, { 'dyslexia/font': '' }],
    ['keeps it for every profile that brings it', settings({}, 'keyboard', 'low-vision'), 'focus-mark', undefined, { 'keyboard/focus-mark': false, 'low-vision/focus-mark': false }],
    ['keeps what was chosen before, beside what is wanted instead', settings({ 'text-size': 150 }, 'low-vision'), 'text-size', 160, { 'text-size': 150, 'low-vision/text-size': 160 }],
    ['keeps what was chosen before, once nothing is wanted instead', settings({ 'text-size': 150, 'low-vision/text-size': 160 }, 'low-vision'), 'text-size', 150, { 'text-size': 150 }],
    ['keeps that a switch was on before', settings({ mute: true }, 'focus'), 'mute', undefined, { mute: true, 'focus/mute': false }],
    ['keeps what is wanted instead, once the profile is off', settings({ 'focus/mute': false }), 'mute', true, { 'focus/mute': false, mute: true }],
  ]; // prettier-ignore
  for (const [why, before, id, value, after] of rows) {
    it(why, () => {
      const adjustments = withChoice(before, called(id), value);
      expect(adjustments).to.deep.equal(after);
      const effect = chosenIn({ ...before, adjustments }) as Record<string, unknown>;
      expect(effect[id]).to.equal(value === 100 ? undefined : value);
    });
  }
});
