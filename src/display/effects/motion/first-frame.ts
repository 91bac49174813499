/** Address of a picture as it is first seen; empty where it cannot be read, or the page's policy does not let it be shown. */
export async function firstFrame(image: HTMLImageElement): Promise<string> {
  try {
    const canvas = new OffscreenCanvas(Math.max(image.naturalWidth, 1), Math.max(image.naturalHeight, 1));
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    const address = URL.createObjectURL(await canvas.convertToBlob());
    await Object.assign(new Image(), { src: address }).decode();
    return address;
  } catch {
    return '';
  }
}
