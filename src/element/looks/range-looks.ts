import { css } from 'lit';

/** A slider between its label and its value: filled from where nothing changes to where it stands. */
export const rangeLooks = css`
  .range {
    display: grid;
    grid-template-columns: minmax(min-content, 10.5em) minmax(0, 1fr) 5.5em;
    align-items: center;
    gap: 0.75em;
    min-block-size: 2.5em;
  }

  .range > :first-child {
    hyphens: auto;
    overflow-wrap: break-word;
  }

  .range .quiet {
    text-align: end;
  }

  input[type='range'] {
    --groove: linear-gradient(to right, var(--line) var(--from), var(--accent) 0 var(--to), var(--line) 0);
    appearance: none;
    inline-size: 100%;
    min-block-size: 1.75em;
    border: 0;
    border-radius: 0.875em;
    background: none;
    accent-color: var(--accent);
    cursor: pointer;
  }

  input[type='range']:dir(rtl) {
    --groove: linear-gradient(to left, var(--line) var(--from), var(--accent) 0 var(--to), var(--line) 0);
  }

  ::-webkit-slider-runnable-track {
    block-size: 0.375em;
    border-radius: 0.1875em;
    background: var(--groove);
  }
  ::-moz-range-track {
    block-size: 0.375em;
    border-radius: 0.1875em;
    background: var(--groove);
  }

  ::-webkit-slider-thumb {
    appearance: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: -0.4375em;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--edge);
  }
  ::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2px solid var(--surface);
    border-radius: 50%;
    background: var(--accent);
    box-shadow: 0 0 0 1px var(--edge);
  }

  @media (pointer: coarse) {
    input[type='range'] {
      min-block-size: 2.75em;
    }
  }

  @media (max-width: 30em) {
    /* The value has a line of its own where it finds no room beside the label. */
    .range {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75em;
    }
    .range input {
      order: 1;
    }
    .range > :last-child {
      margin-inline-start: auto;
    }
  }

  /* Drawn by us there too, in colours of the system: its own thumb would lie beside the groove. */
  @media (forced-colors: active) {
    input[type='range'] {
      forced-color-adjust: none;
      --line: CanvasText;
      --accent: Highlight;
      --surface: Canvas;
      --edge: CanvasText;
    }
  }
`;
