import { css } from 'lit';

/** Groups of rows: label at the start, control at the end; sliders, segmented choices and colours. */
export const settingsLooks = css`
  /* Two columns of switches where there is room. */
  .pairs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 0.5em;
  }

  .pairs .switch {
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .pairs .switch:has(:checked) {
    border-color: var(--accent);
    background: var(--tint);
  }

  .rows {
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }

  .rows > * {
    margin: 0;
    padding: 0.375em 0.75em;
    border: 0;
  }

  .rows > :not(:first-child) {
    border-block-start: 1px solid var(--line);
  }

  fieldset {
    min-inline-size: 0;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
  }

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

  .range .quiet,
  .line .quiet {
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

  .segments {
    display: flex;
    flex-wrap: wrap;
    clear: both;
    gap: 0.25em;
    padding-block-end: 0.25em;
  }

  .segments label {
    position: relative;
    cursor: pointer;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: block;
    padding: 0.25em 0.75em;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 0.66);
    font-size: 0.9375em;
  }

  .segments :hover + span {
    background: var(--tint);
  }

  .segments :checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .segments :focus-visible + span {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
  }

  .colour {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  input[type='color'] {
    inline-size: 3em;
    padding: 0.125em;
    cursor: pointer;
  }

  .rows > .note {
    background: var(--tint);
    color: var(--ink);
  }

  .rows > :last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  @media (pointer: coarse) {
    .segments span {
      padding-block: 0.625em;
    }
    input[type='range'] {
      min-block-size: 2.75em;
    }
    input[type='color'] {
      inline-size: 3.5em;
    }
  }

  @media (max-width: 30em) {
    /* A value has a line of its own where it finds no room beside its label. */
    .range,
    .line {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 0.75em;
    }
    .range input {
      order: 1;
    }
    .range > :last-child,
    .line > :last-child {
      margin-inline-start: auto;
    }
  }

  @media (forced-colors: active) {
    input[type='range'] {
      appearance: auto;
    }
    .segments :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
