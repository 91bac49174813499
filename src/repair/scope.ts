/** How much may be written: nothing, what is proved, or guesses as well. */
export type Scope = 'nothing' | 'certain' | 'all';
