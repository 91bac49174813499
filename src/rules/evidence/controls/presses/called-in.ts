/** A call that a handler begins a statement with. */
const CALL = /(?:^|[;{}&|])\s*(?:return\s+)?([\w$.]+)\s*\(/g;

/** What every page has, and what only finds something. */
const COMMON = /(^|\.)(window|document|classList\.\w+|location|event|self|top|parent|this|jQuery|getElement\w*|querySelector\w*|\$)(?=\.|$)/g; // prettier-ignore

/** The names of the functions that a handler calls: what is meant is in these, not in the rest of the code. Short ones are a machine's. */
export const calledIn = (handler: string | null): string =>
  [...(handler ?? '').matchAll(CALL)]
    .map(([, name = '']) => name.replace(COMMON, ''))
    .filter((name) => name.length > 2)
    .join(' ');
