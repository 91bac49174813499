import { css } from './css.js';

/** The launcher at rest: a round button. With focus by keyboard: the whole toolbar, and what a visitor should know first. */
export const toolbarLooks = css`
  :host {
    display: contents !important;
  }

  /* Nothing that the page says of fonts, colours or layout comes in, only whether anything of ours is to be seen. */
  :host > * {
    all: initial;
    display: contents;
    visibility: inherit;
  }

  .bar {
    display: block;
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    box-sizing: border-box;
    max-inline-size: calc(100vw - 2 * var(--curb-cut-offset, 1em));
    margin: var(--curb-cut-offset, 1em);
    padding: 0;
    border: 0;
    border-radius: calc(var(--radius) * 2);
    background: none;
    color: var(--ink);
    font: medium/1.5 var(--font);
    overflow: visible;
  }

  .top-start {
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  .top-end {
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .bottom-start {
    inset-block-end: 0;
    inset-inline-start: 0;
  }
  .bottom-end {
    inset-block-end: 0;
    inset-inline-end: 0;
  }

  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: end;
  }

  a,
  button {
    box-sizing: border-box;
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: 1.375em;
    font: inherit;
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }

  button {
    padding-inline: 0.5625em 1.125em;
    background: var(--accent);
    color: var(--on-accent);
  }

  a {
    background: var(--tint);
    color: var(--ink);
  }

  svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
  }

  kbd {
    padding: 0 0.375em;
    border: 1px solid currentColor;
    border-radius: 0.375em;
    font: inherit;
    font-size: 0.8125em;
    font-weight: 400;
  }

  p {
    max-inline-size: 32em;
    margin: 0.5em 0.25em 0;
    color: var(--quiet);
    font-size: 0.875em;
  }

  /* Where there is little height, as at 400 % zoom, it scrolls. */
  .bar[data-focused] {
    max-block-size: calc(100vh - 2 * var(--curb-cut-offset, 1em));
    padding: 0.75em;
    border: 1px solid var(--line);
    background: var(--surface);
    box-shadow: var(--shadow);
    overflow: auto;
  }

  /* Without focus: a round button, everything else out of sight but not out of reach. */
  .bar:not([data-focused]) {
    & button {
      justify-content: center;
      inline-size: 2.75em;
      padding: 0;
      box-shadow: 0 0.125em 0.625em rgb(13 38 48 / 30%);
    }
    & button:hover {
      filter: brightness(1.12);
    }
    & :is(a, p, span, kbd) {
      position: absolute;
    }
    &[data-hidden] {
      pointer-events: none;
    }
  }

  .announcer,
  .bar[data-hidden]:not([data-focused]),
  .bar:not([data-focused]) :is(a, p, span, kbd) {
    inline-size: 1px;
    min-block-size: 0;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .bar:not(:popover-open) {
    display: none;
  }

  .announcer {
    display: block;
    position: fixed;
    inset-block-start: 0;
  }

  @media (max-width: 26em) {
    .bar[data-focused] :is(a, button) {
      flex: 1 auto;
      justify-content: center;
    }
    kbd {
      display: none;
    }
  }

  @media (forced-colors: active) {
    a,
    button {
      border-color: currentColor;
    }
    .bar[data-focused] {
      border-color: CanvasText;
    }
  }

  @media print {
    .bar {
      display: none;
    }
  }
`;
