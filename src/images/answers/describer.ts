/**
 * The port behind which every source of image descriptions stands: OCR, recognition, an owner's endpoint, a browser's own model.
 * The chain asks them in order; the first answer that is sure enough wins, and `null` means silence.
 */
export interface Describer {
  /** Short, stable name, shown in the list of changes ("ocr", "mobilenet", "manifest"). */
  readonly name: string;
  /** Says whether it can work here and now, without starting a download that nobody asked for. */
  available: () => Promise<Availability>;
  /** Answers with a description, or `null` where it has nothing worth saying. Rejects only with an Error that says what to do: with `NotNow` where it may answer later. */
  describe: (image: DescribableImage, context: DescribeContext) => Promise<Description | null>;
  /** Frees workers and memory; the next call of `describe` starts them again. */
  dispose: () => void;
}

/** `after-download` means: it would work, once a person has agreed to a download. */
export type Availability = 'yes' | 'after-download' | 'no';

/** An image that may be read: decoded, upright, at most as large as the chain allows; the describer must not close it. */
export interface DescribableImage {
  /** Pixels, upright (EXIF applied), transparency kept. */
  readonly bitmap: ImageBitmap;
  /** Size in CSS pixels of the original, before any scaling down. */
  readonly width: number;
  readonly height: number;
}

/** What is known about the place where the image stands. */
export interface DescribeContext {
  /** BCP 47 language of the element that carries the image; decides what language text is read in. */
  readonly lang: string;
  /** Absolute address of the image; empty where it has none (canvas, inline svg). */
  readonly src: string;
  readonly signal: AbortSignal;
  /**
   * Takes an answer that needs long, from a describer that answers `null` for now: others are asked meanwhile, and what they say
   * stands until then. Where it is missing, everything is waited for.
   */
  readonly later?: (answer: Promise<Description | null>) => void;
}

/** What a describer has to say. */
export interface Description {
  /** `text`: words read in the image; `label`: one thing recognised; `caption`: a sentence written by a person or a large model. */
  readonly kind: 'text' | 'label' | 'caption';
  /** Plain text: lines separated by `\n` for `text`, an English noun phrase for `label`, a sentence for `caption`. */
  readonly text: string;
  /** Ever broader words that are true with a `label`: said where the label itself has no word in the language of the sentence. */
  readonly broader?: readonly string[];
  /** True of a `label` so broad ("food", "building") that the words beside an image say more than it does. */
  readonly isBroad?: boolean;
  /** 0 … 1; what the describer itself believes. */
  readonly confidence: number;
  /** BCP 47 language of `text`, where it is known. */
  readonly lang: string;
}
