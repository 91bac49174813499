import { css } from 'lit';

/** A list of changes, one card each. */
export const changesLooks = css`
  ol,
  .remarks {
    display: grid;
    gap: 0.5em;
  }

  ol + button {
    margin-block-start: 0.5em;
  }

  li {
    padding: 0.625em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7em;
  }

  li h3,
  li h4 {
    margin: 0;
    font-size: 0.9375em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  li p {
    margin-block: 0.25em;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5em;
    margin-block-start: 0.375em;
  }

  .foot > :first-child {
    flex: 1;
  }

  /* Buttons side by side, below the code, where there is no room beside it. */
  @media (max-width: 24em) {
    .foot > :first-child {
      flex-basis: 100%;
    }
  }

  .badge {
    display: inline-block;
    margin-inline-end: 0.375em;
    padding: 0 0.5em;
    border: 1px solid var(--edge);
    border-radius: 1em;
    color: var(--ink);
    font-size: 0.9375em;
  }

  .inferred {
    border-style: dashed;
  }

  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--accent);
    font-size: 0.9375em;
    white-space: nowrap;
    cursor: pointer;
  }

  /* Beside the buttons while it is closed, over the whole width once it is open. */
  .foot:has([open]) > :first-child {
    flex-basis: 100%;
  }

  pre {
    direction: ltr;
    padding: 0.5em 0.75em;
    border-radius: calc(var(--radius) * 0.66);
    background: var(--tint);
    text-align: left;
    white-space: pre-wrap;
  }

  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline var(--accent) 0.125em;
    text-underline-offset: 0.2em;
  }

  @media (pointer: coarse) {
    /* In ems of its own, smaller size. */
    summary {
      min-inline-size: 3em;
      line-height: 3;
    }
  }
`;
