import type { Finder } from '../page/live-page.js';
import { findDialogs } from './find-dialogs.js';
import { findMarked } from './find-marked.js';
import { findMessages } from './find-messages.js';
import { findScrollers } from './find-scrollers.js';

/** What looks for elements that only the later rules mend. */
export const LATER_FINDERS: readonly Finder[] = [findScrollers, findDialogs, findMessages, findMarked];
