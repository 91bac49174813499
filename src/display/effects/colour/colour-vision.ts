import { addSheet, insertNode } from '../../../ledger/edit.js';
import { IGNORE_ATTRIBUTE } from '../../../settings/ignored.js';
import { makeSvg } from '../../../support/elements/make.js';
import type { Chosen } from '../../choices/adjustments.js';
import { VISION_FILTER } from '../../sheet/filters.js';
import type { Effect } from '../effect.js';

type Matrix = readonly (readonly number[])[];
type Vision = NonNullable<Chosen['colour-vision']>;

/** What each kind of colour vision makes of linear red, green and blue (Machado, Oliveira and Fernandes 2009, severity 1). */
export const SEEN: Readonly<Record<Vision, Matrix>> = {
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
}; // prettier-ignore

/** Where the part of a colour that is not seen goes: into those that are. */
const SPREAD: Readonly<Record<Vision, Matrix>> = {
  protan: [[0, 0, 0], [0.7, 1, 0], [0.7, 0, 1]],
  deutan: [[0, 0, 0], [0.7, 1, 0], [0.7, 0, 1]],
  tritan: [[1, 0, 0.7], [0, 1, 0.7], [0, 0, 0]],
}; // prettier-ignore

const ID = 'curb-cut-colour-vision';

/** Puts the filter into the page that the style sheet names: beside the body, which some sites change from page to page. */
export const colourVision: Effect<Vision> = (vision, { write }) => {
  const { documentElement } = document;
  write(
    documentElement,
    insertNode(filter(shifted(vision)), documentElement),
    addSheet(document, `:root{${VISION_FILTER}:url("#${ID}")}`),
  );
};

/** Moves what is not seen of each colour to where it is; grey stays grey. */
export function shifted(vision: Vision): Matrix {
  const lost = each((row, column) => Number(row === column) - at(SEEN[vision], row, column));
  return each((row, column) => {
    const moved = [0, 1, 2].reduce((sum, k) => sum + at(SPREAD[vision], row, k) * at(lost, k, column), 0);
    return Number(row === column) + moved;
  });
}

const at = (matrix: Matrix, row: number, column: number): number => matrix[row]?.[column] ?? 0;

const each = (value: (row: number, column: number) => number): Matrix =>
  [0, 1, 2].map((row) => [0, 1, 2].map((column) => value(row, column)));

function filter(matrix: Matrix): SVGSVGElement {
  const values = [...matrix.flatMap((row) => [...row, 0, 0]), 0, 0, 0, 1, 0].join(' ');
  const svg = makeSvg(
    'svg',
    { width: '0', height: '0', 'aria-hidden': 'true', [IGNORE_ATTRIBUTE]: '' },
    makeSvg(
      'filter',
      { id: ID, 'color-interpolation-filters': 'linearRGB' },
      makeSvg('feColorMatrix', { type: 'matrix', values }),
    ),
  );
  svg.style.position = 'absolute';
  return svg;
}
