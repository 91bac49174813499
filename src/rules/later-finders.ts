import type { Finder } from '../page/live-page.js';
import { findBackdrops } from './finders/find-backdrops.js';
import { findDialogs } from './finders/find-dialogs.js';
import { findMarked } from './finders/find-marked.js';
import { findMessages } from './finders/find-messages.js';
import { findScrollers } from './finders/find-scrollers.js';

/** What looks for elements that only the later rules mend. */
export const LATER_FINDERS: readonly Finder[] = [findScrollers, findDialogs, findMessages, findMarked, findBackdrops];
