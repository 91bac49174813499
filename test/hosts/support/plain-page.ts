/** Where a page's own things go. */
export interface PlainPage {
  readonly doctype?: string;
  readonly html?: string;
  /** Scripts that run before anything else of the page. */
  readonly first?: string;
  readonly head?: string;
  readonly body?: string;
}

/** The overlay's script tag. */
export const TAG =
  '<script type="module" src="/hosts/overlay/curb-cut.js" data-repair="on-request" data-images="off"></script>';

/** What every page holds: a field without a label and a button without a name. */
export const CONTENT =
  '<main><h1>Contact</h1><p>E-mail <input name="mail"></p><button type="button" class="fa fa-search"></button></main>';

/** A whole page as one text; it collects its faults. */
export function plainPage({
  doctype = '<!doctype html>',
  html = 'lang="en"',
  first = '',
  head = '',
  body = CONTENT,
}: PlainPage): string {
  return (
    `${doctype}<html ${html}><head><meta charset="utf-8"><title>Contact</title><script src="/test/pages/faults.js"></script>` +
    `${first && `<script>${first}</script>`}${head}</head><body>${body}</body></html>`
  );
}
