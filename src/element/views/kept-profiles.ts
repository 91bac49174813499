import { isProfile, type Profile } from '../../settings/profiles.js';

/** What was kept on this page: all that is known where storage cannot be used. */
const kept = new Map<string, readonly Profile[]>();

/** Keeps the profiles that were on when the visitor turned everything off on this site, until it is turned on again. */
export function keepProfiles(key: string, profiles: readonly Profile[]): void {
  kept.set(key, profiles);
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(profiles));
  } catch {
    // Storage is full or forbidden: they are known until the page is left.
  }
}

/** The profiles that were kept, once. */
export function takeProfiles(key: string): readonly Profile[] {
  const profiles = stored(key) ?? kept.get(key) ?? [];
  kept.delete(key);
  try {
    localStorage.removeItem(nameOf(key));
  } catch {
    // Nothing was kept there.
  }
  return profiles;
}

function stored(key: string): readonly Profile[] | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(nameOf(key)) ?? 'null');
    return Array.isArray(found) ? found.filter(isProfile) : undefined;
  } catch {
    return undefined;
  }
}

const nameOf = (key: string): string => `${key}:profiles`;
