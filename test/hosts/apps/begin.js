/** Starts an app in its root, or, where the page is to hold it back, when somebody calls `start()`. */
export function begin(start) {
  const onRoot = () => start(document.getElementById('root'));
  if (new URLSearchParams(location.search).has('hold')) globalThis.start = onRoot;
  else onRoot();
}
