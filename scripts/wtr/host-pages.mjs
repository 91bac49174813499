import { hostPages } from '../hosts/host-pages.mjs';

/** Serves whole pages of other people's making below /hosts/, before anything else looks at them. */
export function servedHostPages() {
  const answer = hostPages();
  return async (context, next) => {
    const found = await answer(context.url);
    if (!found) return next();
    context.set('Cache-Control', 'no-store');
    context.type = found.type;
    context.body = found.body;
  };
}
