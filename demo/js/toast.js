/** Shows a short message in the corner for five seconds. */
export function toast(text) {
  const note = document.createElement('div');
  note.className = 'toast';
  note.textContent = text;
  document.body.append(note);
  setTimeout(() => note.remove(), 5000);
}
