/** What our own worker can be asked, by action: what it is sent and what it answers. */
export interface VisionActions {
  /** Makes the pictures in which Tesseract is to look for text; none where the image shows nothing like a line of text. */
  prepare: { payload: { bitmap: ImageBitmap }; answer: Pass[] };
  /** The odds of ImageNet's 1,000 classes, in its order; `null` where the image is no photograph. `folder` holds the model. */
  recognise: { payload: { bitmap: ImageBitmap; folder: string }; answer: Float32Array | null };
}

/** One reading of an image: a picture in PNM (P5 or P6) and Tesseract's page segmentation mode for it. */
export interface Pass {
  readonly name: string;
  readonly segmentation: '3' | '6' | '7' | '11';
  readonly picture: Uint8Array<ArrayBuffer>;
}
