/** What an author calls the element by its class; empty where it has none. Works for drawings, too. */
export const classOf = (element: Element | null | undefined): string => element?.getAttribute('class') ?? '';

/** Matches a class name, or a part of one between hyphens or underscores, that is one of the words; `words` is a piece of a pattern. */
export const classWord = (words: string): RegExp => new RegExp(`(^|[\\s_-])(${words})($|[\\s_-])`, 'i');
