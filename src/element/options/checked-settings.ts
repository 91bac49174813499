import { DEFAULTS, validSettings, type Settings } from '../../settings/settings.js';

/** Answers with the changes where all of them are valid; throws a TypeError that names the first one that is not. */
export function checkedSettings(changes: Partial<Settings>): Partial<Settings> {
  if (typeof changes !== 'object' || !(changes as unknown))
    throw new TypeError('settings: an object of settings is expected.');
  const valid: Partial<Record<string, unknown>> = { ...validSettings({ ...DEFAULTS, ...changes }) };
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in DEFAULTS)) throw new TypeError(`settings.${name}: there is no such setting.`);
    if (JSON.stringify(valid[name]) !== JSON.stringify(value))
      throw new TypeError(`settings.${name}: the value does not fit.`);
  }
  return changes;
}
