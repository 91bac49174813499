/** Renders the scenes into ../img as JPEG: `node demo/pictures/render.mjs [scene …]`. PASSES=4 for a quick look, OUT=dir for another place. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openPage } from './browser.mjs';
import { tracer, VERTEX } from './tracer.mjs';

const here = new URL('./', import.meta.url);
const out = process.env.OUT ? new URL(`file://${process.env.OUT}/`) : new URL('../img/', here);
const wanted = process.argv.slice(2);
const all = (await readdir(new URL('scenes/', here))).map((name) => name.replace('.mjs', ''));

await mkdir(out, { recursive: true });
const { page, close } = await openPage();
for (const name of all.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const { scene } = await import(new URL(`scenes/${name}.mjs`, here));
  const passes = Number(process.env.PASSES ?? scene.passes ?? 16);
  const shrink = Number(process.env.SHRINK ?? 1);
  const url = await page.evaluate(render, {
    vertex: VERTEX,
    fragment: tracer(scene.glsl),
    decal: scene.decal?.toString(),
    width: Math.round(scene.width / shrink),
    height: Math.round(scene.height / shrink),
    passes,
    exposure: scene.exposure ?? 0.45,
    quality: scene.quality ?? 0.84,
  });
  const file = new URL(`${name}.jpg`, out);
  await writeFile(file, Buffer.from(url.split(',')[1], 'base64'));
  console.log(fileURLToPath(file));
}
await close();

/** Runs in the page: adds up the passes as floats, tones them and gives a data URL. */
async function render({ vertex, fragment, decal, width, height, passes, exposure, quality }) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const gl = canvas.getContext('webgl2');
  gl.getExtension('EXT_color_buffer_float');
  const program = gl.createProgram();
  for (const [kind, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
    const shader = gl.createShader(kind);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader));
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  if (decal) paintDecal();
  gl.bindTexture(gl.TEXTURE_2D, null);
  const target = gl.createTexture();
  gl.activeTexture(gl.TEXTURE1);
  gl.bindTexture(gl.TEXTURE_2D, target);
  gl.texStorage2D(gl.TEXTURE_2D, 1, gl.RGBA32F, width, height);
  gl.bindFramebuffer(gl.FRAMEBUFFER, gl.createFramebuffer());
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, target, 0);
  gl.viewport(0, 0, width, height);
  gl.uniform2f(gl.getUniformLocation(program, 'size'), width, height);
  if (decal) { gl.activeTexture(gl.TEXTURE0); gl.bindTexture(gl.TEXTURE_2D, paintDecal.texture); }

  const sum = new Float32Array(width * height * 4);
  const part = new Float32Array(width * height * 4);
  for (let pass = 0; pass < passes; pass++) {
    gl.uniform1i(gl.getUniformLocation(program, 'pass'), pass);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.FLOAT, part);
    for (let i = 0; i < sum.length; i++) sum[i] += part[i];
    await new Promise((resolve) => setTimeout(resolve));
  }
  return toned();

  function paintDecal() {
    const sheet = Object.assign(document.createElement('canvas'), { width: 1024, height: 1024 });
    new Function(`return (${decal})`)()(sheet.getContext('2d'));
    paintDecal.texture = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, paintDecal.texture);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, true);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, sheet);
    gl.generateMipmap(gl.TEXTURE_2D);
  }

  function toned() {
    const flat = Object.assign(document.createElement('canvas'), { width, height });
    const image = new ImageData(width, height);
    const film = sum.map((v) => {
      const lit = (v * exposure) / passes;
      return Math.min(1, (lit * (2.51 * lit + 0.03)) / (lit * (2.43 * lit + 0.59) + 0.14)) ** (1 / 2.2);
    });
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) smooth(film, x, height - 1 - y, image.data, (y * width + x) * 4);
    flat.getContext('2d').putImageData(image, 0, 0);
    return flat.toDataURL('image/jpeg', quality);
  }

  /** Bilateral filter: the mean of the neighbours that look alike, so that grain goes and edges stay. */
  function smooth(film, x, y, data, at) {
    const here = (y * width + x) * 4;
    const total = [0, 0, 0, 0];
    for (let dy = -2; dy <= 2; dy++) for (let dx = -2; dx <= 2; dx++) {
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      const there = here + (dy * width + dx) * 4;
      const unlike = (film[there] - film[here]) ** 2 + (film[there + 1] - film[here + 1]) ** 2 + (film[there + 2] - film[here + 2]) ** 2;
      const weight = Math.exp(-unlike / 0.012 - (dx * dx + dy * dy) / 5);
      for (let c = 0; c < 3; c++) total[c] += weight * film[there + c];
      total[3] += weight;
    }
    for (let c = 0; c < 3; c++) data[at + c] = (255 * total[c]) / total[3];
    data[at + 3] = 255;
  }
}
