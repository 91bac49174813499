import { css } from 'lit';

/** A list of places: one line each, deeper levels further in. */
export const treeLooks = css`
  [role='tree'] {
    block-size: 100%;
    padding: 0.25em 0.75em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  [role='treeitem'] {
    box-sizing: border-box;
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 2em;
    padding-block: 0.25em;
    padding-inline: 2em 0.625em;
    border-radius: calc(var(--radius) * 0.66);
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2em;
  }

  [role='treeitem']:hover {
    background: var(--tint);
  }

  [role='treeitem']:focus-visible {
    outline-offset: -0.1875em;
    background: var(--tint);
    box-shadow: none;
  }

  [aria-level='2'] {
    margin-inline-start: 1.125em;
  }
  [aria-level='3'] {
    margin-inline-start: 2.25em;
  }
  [aria-level='4'] {
    margin-inline-start: 3.375em;
  }
  [aria-level='5'] {
    margin-inline-start: 4.5em;
  }
  [aria-level='6'],
  [aria-level='7'] {
    margin-inline-start: 5.625em;
  }

  span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  /* Still in the line, so that no space comes before the comma. */
  i {
    font-size: 0;
  }

  small {
    flex: none;
    margin-inline-start: auto;
    color: var(--quiet);
    font-size: 0.8125em;
  }

  svg {
    flex: none;
    align-self: center;
    inline-size: 1em;
    block-size: 1em;
    margin-inline: -1.5em 0;
    fill: none;
    stroke: var(--quiet);
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [aria-expanded='true'] svg {
    transform: rotate(90deg);
  }

  [aria-expanded='false'] svg:dir(rtl) {
    transform: rotate(180deg);
  }

  @media (pointer: coarse) {
    [role='treeitem'] {
      min-block-size: 2.75em;
      align-items: center;
    }
  }

  @media (max-width: 30em) {
    [aria-level]:not([aria-level='1']) {
      margin-inline-start: 0.75em;
    }
    small {
      max-inline-size: 35%;
    }
  }
`;
