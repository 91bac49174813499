/**
 * Starts a worker from a file that may lie on another origin than the page, as it does when a site takes the script from a CDN.
 * A worker must be of the page's own origin, so a few lines in a blob load the real file: a module by `import()`, which needs
 * `Access-Control-Allow-Origin` on the file, a classic script by `importScripts`. Rejects where the page's policy forbids it.
 */
export async function startWorker(file: URL, type: WorkerType): Promise<Worker> {
  if (file.origin === location.origin) return new Worker(trusted(file.href), { type });
  const blob = URL.createObjectURL(
    new Blob([type === 'module' ? importing(file) : loading(file)], { type: 'text/javascript' }),
  );
  try {
    const worker = new Worker(trusted(blob), { type });
    if (type === 'module') await arrival(worker, file);
    return worker;
  } finally {
    // A classic worker has taken its blob by the time it can be asked anything; revoking later costs nothing.
    setTimeout(() => URL.revokeObjectURL(blob), 10_000);
  }
}

/** A module says when it has arrived: messages sent before would reach nobody. */
function importing(file: URL): string {
  return `import(${JSON.stringify(file.href)}).then(() => postMessage('arrived'), () => postMessage('failed'));`;
}

/** A classic script resolves what it fetches against its own address, which a blob does not have. */
function loading(file: URL): string {
  const address = JSON.stringify(file.href);
  return `const get = self.fetch; self.fetch = (path, init) => get(new URL(path, ${address}), init); importScripts(${address});`;
}

function arrival(worker: Worker, file: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      worker.terminate();
      reject(
        new Error(`The worker ${file.href} could not be loaded: its server must send Access-Control-Allow-Origin.`),
      );
    };
    worker.addEventListener('error', fail, { once: true });
    worker.addEventListener('message', ({ data }) => (data === 'arrived' ? resolve() : fail()), { once: true });
  });
}

interface ScriptUrlPolicy {
  createScriptURL: (url: string) => string;
}

interface TrustedTypes {
  createPolicy: (name: string, rules: ScriptUrlPolicy) => ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

/** Under Trusted Types a worker's address must pass a policy; ours is called `curb-cut` and sees only addresses made here. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('curb-cut', { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(url) : url;
}
