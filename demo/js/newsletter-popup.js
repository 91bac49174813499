/** The newsletter popup that nobody asked for: it comes by itself, once a visit. */
const popup = document.getElementById('letters');

try {
  if (!sessionStorage.getItem('clinic-letters')) setTimeout(open, 900);
} catch {
  setTimeout(open, 900);
}

function open() {
  popup.classList.add('open');
  try { sessionStorage.setItem('clinic-letters', 'seen'); } catch { /* it comes again */ }
}
