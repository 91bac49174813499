/** Runs in the page: has the bare worker look at photographs, and answers with the milliseconds until the last answer. */
export async function describeBare(files) {
  const images = await opened(files);
  const started = performance.now();
  document.body.append(...images);
  const worker = (globalThis.bare ??= new Worker('/bare.worker.js', { type: 'module' }));
  await Promise.all(
    images.map(async (image, index) => {
      const blob = await (await fetch(image.src)).blob();
      const id = `${started} ${index}`;
      const answered = new Promise((resolve) => {
        worker.addEventListener('message', ({ data }) => data === id && resolve());
      });
      worker.postMessage({ id, blob, folder: new URL('/assets/vision/', location.href).href });
      await answered;
    }),
  );
  return performance.now() - started;
}

/** Runs in the page: has the overlay describe photographs, and answers with the milliseconds until the last of them had a text, and until none waited. */
export async function describeBatch(files) {
  const images = await opened(files);
  const element = document.querySelector('curb-cut');
  const named = new Map();
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target.alt && !named.has(target)) named.set(target, performance.now());
  });
  observer.observe(document.body, { subtree: true, attributeFilter: ['alt'] });
  const started = performance.now();
  document.body.append(...images);
  await element.enable();
  await element.settled;
  await element.described;
  observer.disconnect();
  const described = performance.now() - started;
  return { named: Math.max(0, ...named.values()) - started, described };
}

/** Put into the page under its name: photographs that are there, as on a page that is loaded. */
export function opened(files) {
  return Promise.all(
    files.map(async (file) => {
      const image = new Image();
      image.src = `/photographs/${file}`;
      await image.decode();
      return image;
    }),
  );
}
