/** Draws how long a visit takes on a canvas, words and all. */
const canvas = document.querySelector('.chart');
const ink = canvas.getContext('2d');
const parts = [['Arrival and talk', 20, '#9cc4c0'], ['Treatment', 40, '#17575c'], ['Quiet rest', 60, '#d9b36a']];

ink.fillStyle = '#ffffff';
ink.fillRect(0, 0, canvas.width, canvas.height);
ink.font = '24px Arial, "Liberation Sans", sans-serif';
for (const [row, [name, minutes, colour]] of parts.entries()) {
  ink.fillStyle = colour;
  ink.fillRect(240, 30 + row * 70, minutes * 5.5, 40);
  ink.fillStyle = '#12393d';
  ink.fillText(name, 20, 58 + row * 70);
  ink.fillText(`${minutes} min`, 252 + minutes * 5.5, 58 + row * 70);
}
