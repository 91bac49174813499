import { main } from './support/main.mjs';

const usage = `npm start [-- --port 4173]

Installs and builds what is missing, and serves the demo.

  --port NUMBER  where, as does PORT=NUMBER in front of the command; 0 takes a free one`;

await main(import.meta, async () => {
  // What an old Node cannot read is imported once `main` knows its age.
  const { demoFolders, readPort } = await import('./serve.mjs');
  const { readArguments } = await import('./support/read-arguments.mjs');
  const { portOption } = await import('./serve/port-option.mjs');
  const asked = readArguments(usage, { options: portOption });
  if (!asked) return;
  const { serveFolders } = await import('./serve/serve-folders.mjs');
  // Takes the port before any work is done, so that a port that is taken costs nobody a wait.
  const { address, close } = await serveFolders(demoFolders, { port: readPort(asked.values.port) });
  try {
    await prepare();
  } catch (error) {
    await close();
    throw error;
  }
  console.log(`The demo is at ${address} (end it with Ctrl+C).`);
});

async function prepare() {
  const { installIfNeeded } = await import('./support/install.mjs');
  installIfNeeded();
  // These import packages, so they are loaded once the packages are there.
  const { modelsIfMissing } = await import('./models/models-if-missing.mjs');
  const { buildIfNeeded } = await import('./build.mjs');
  await modelsIfMissing();
  await buildIfNeeded();
}
