import { main } from './support/main.mjs';
import { checkNode } from './support/node-version.mjs';

await main(import.meta, async () => {
  checkNode();
  // What an old Node cannot read is imported once its age is known.
  const { runTests } = await import('./test/run-tests.mjs');
  return runTests(process.argv.slice(2));
});
