import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures on one sheet. */
const ON_SHEET = 20;

/** Writes `said.json` and sheets that show each picture over what was said of it, told ones first. */
export async function drawSheets(browser, images, folder) {
  await mkdir(folder, { recursive: true });
  const sorted = [...images].sort((a, b) => Number(b.said !== '') - Number(a.said !== ''));
  const rows = sorted.map(({ site, src, said, evidence }, index) => ({ number: index + 1, site, src, said, evidence }));
  await writeFile(join(folder, 'said.json'), JSON.stringify(rows, null, 2));
  const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
  for (let at = 0; at < sorted.length; at += ON_SHEET) {
    await page.setContent('<body>');
    await page.evaluate(
      drawSheet,
      sorted.slice(at, at + ON_SHEET).map((image, index) => dataOf(image, at + index + 1)),
    );
    await page.screenshot({ path: join(folder, `sheet-${at / ON_SHEET + 1}.png`), fullPage: true });
  }
  await page.close();
}

const dataOf = ({ body, src, said }, number) => ({
  url: `data:${/\.svg([?#]|$)/.test(src) ? 'image/svg+xml' : 'image'};base64,${body.toString('base64')}`,
  text: `${number}. ${said || 'silent'}`,
});

/** Runs in the page. */
async function drawSheet(images) {
  document.body.style.cssText = 'display: grid; grid-template-columns: repeat(5, 1fr); gap: 8px; font: 14px sans-serif';
  const figures = images.map(({ url, text }) => {
    const image = Object.assign(new Image(), { src: url });
    image.style.cssText = 'max-width: 280px; max-height: 210px; display: block; background: #9ab';
    const figure = document.createElement('div');
    figure.append(image, text);
    return figure;
  });
  document.body.append(...figures);
  await Promise.all(figures.map(({ firstChild }) => firstChild.decode().catch(() => undefined)));
}
