/** Plays a quiet sea: filtered noise that swells every eight seconds. */
import { on } from './on.js';

let sound;

on('click', '.player-button', (button) => {
  button.classList.toggle('on');
  if (button.classList.contains('on')) sound = sea();
  else sound.close();
});

function sea() {
  const context = new AudioContext();
  const noise = context.createBuffer(1, 4 * context.sampleRate, context.sampleRate);
  noise.getChannelData(0).forEach((_, index, data) => { data[index] = Math.random() * 2 - 1; });
  const source = new AudioBufferSourceNode(context, { buffer: noise, loop: true });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: 420 });
  const level = new GainNode(context, { gain: 0.12 });
  const swell = new OscillatorNode(context, { frequency: 1 / 8 });
  const depth = new GainNode(context, { gain: 0.09 });
  source.connect(filter).connect(level).connect(context.destination);
  swell.connect(depth).connect(level.gain);
  source.start();
  swell.start();
  return context;
}
