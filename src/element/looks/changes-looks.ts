import { css } from 'lit';

/** A list of changes, one card each. */
export const changesLooks = css`
  li {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 9em;
  }

  li h3 {
    margin: 0;
    overflow-wrap: anywhere;
  }

  li p {
    margin-block: 0.25em;
  }

  li .actions {
    margin-block: 0.5em 0;
  }

  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid var(--edge);
    border-radius: 1em;
    color: var(--ink);
  }

  .inferred {
    border-style: dashed;
  }

  summary {
    display: inline-block;
    min-block-size: 1.75em;
    color: var(--accent);
    cursor: pointer;
  }

  code {
    display: block;
    direction: ltr;
    text-align: left;
    padding: 0.5em 0.75em;
    border-radius: calc(var(--radius) * 0.66);
    background: var(--tint);
  }
`;
