import { hostPages } from '../hosts/host-pages.mjs';

/** Serves whole pages of other people's making below /hosts/, before anything else looks at them. */
export function servedHostPages() {
  const answer = hostPages();
  return async (context, next) => {
    if (context.path === '/hosts/fuzz.json') {
      context.body = fuzzSettings();
      return;
    }
    const found = await answer(context.url);
    if (!found) return next();
    context.set('Cache-Control', 'no-store');
    // A sandboxed frame is of no origin, and asks for everything as a stranger.
    context.set('Access-Control-Allow-Origin', '*');
    if (found.policy) context.set('Content-Security-Policy', found.policy);
    context.type = found.type;
    context.body = found.body;
  };
}

/** A short run that is the same everywhere; `npm run fuzz` asks for longer ones of seeds that nobody has seen. */
function fuzzSettings({ FUZZ_SEED, FUZZ_PATH, FUZZ_RUNS, FUZZ_SECONDS } = process.env) {
  return {
    seed: Number(FUZZ_SEED ?? 1126),
    path: FUZZ_PATH ?? '',
    runs: Number(FUZZ_RUNS ?? 100),
    seconds: Number(FUZZ_SECONDS ?? 20),
  };
}
