/** Draws the flat pictures (texts, plan, portraits, logo) from HTML and SVG: `node demo/pictures/draw.mjs`. Needs the rendered scenes. */
import { readFile, writeFile } from 'node:fs/promises';
import { openPage } from './browser.mjs';
import { floorPlan, logo, pictures, portraits } from './flat-pictures.mjs';

const out = new URL('../img/', import.meta.url);
await writeFile(new URL('logo.svg', out), logo);
for (const { file, svg } of [...portraits, floorPlan]) await writeFile(new URL(file, out), svg);

const { page, close } = await openPage();
for (const { file, width, height, html, behind } of pictures) {
  await page.setViewportSize({ width, height });
  const photo = behind ? `url(data:image/jpeg;base64,${await readFile(new URL(behind, out), 'base64')})` : 'none';
  await page.setContent(`<style>*{box-sizing:border-box;margin:0}body{width:${width}px;height:${height}px;overflow:hidden;--photo:${photo};font-family:"Liberation Sans",Arial,sans-serif}</style>${html}`);
  const jpeg = file.endsWith('.jpg') ? { type: 'jpeg', quality: 84 } : {};
  await page.screenshot({ path: new URL(file, out).pathname, ...jpeg });
}
await close();

const spacer = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
await writeFile(new URL('spacer.gif', out), spacer);
