/** What the worker that looks at pixels can be asked. */
export interface VisionQuestions {
  /** Says whether a worker of this site may run WebAssembly. */
  mayCompile: { payload: null; answer: boolean };
  /** Makes the pictures in which Tesseract is to look for text; none where the image shows nothing like a line of text. */
  prepare: { payload: { bitmap: ImageBitmap }; answer: Preparation };
  /** Looks what a photograph shows, or its mirror image; `folder` holds the model. */
  recognise: { payload: { bitmap: ImageBitmap; folder: string; isMirrored: boolean }; answer: Recognition };
}

/** The odds of ImageNet's 1,000 classes, in its order, and whether the image is drawn, or as even as if it were; or why there are none. */
export type Recognition =
  | { readonly outcome: 'odds'; readonly odds: Float32Array; readonly isDrawn: boolean }
  /** A drawing that is as small as logos are. */
  | { readonly outcome: 'too small' }
  /** `mayArrive`: what did not come may come another time. */
  | { readonly outcome: 'no model'; readonly reason: string; readonly mayArrive: boolean };

/** What the pixels look like: flat, as drawings, logos and screenshots are, or not. */
export type ImageKind = 'drawing' | 'photograph';

/** The pictures in which an image's text is looked for, the plainest first. */
export interface Preparation {
  readonly kind: ImageKind;
  readonly passes: readonly Pass[];
}

/** One picture, in PNM (P5 or P6), and Tesseract's page segmentation mode for it. */
export interface Pass {
  /** 3: a page; 6: one block; 11: words wherever they stand, which takes longest. */
  readonly segmentation: '3' | '6' | '11';
  readonly picture: Uint8Array<ArrayBuffer>;
  /** How likely it shows letters, beside the other pictures of the image; where somebody has looked. */
  readonly likelihood?: number;
}
