/** One listener on the document for all elements that match, as jQuery's `$(document).on(type, selector, run)` does it. */
export function on(type, selector, run) {
  document.addEventListener(type, (event) => {
    const found = event.target instanceof Element && event.target.closest(selector);
    if (found) run(found, event);
  });
}
