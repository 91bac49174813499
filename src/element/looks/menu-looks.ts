import { css } from 'lit';

/** Filter above, places in the middle, everything else below. */
export const menuLooks = css`
  :host {
    display: flex;
    flex: 0 1 auto;
    flex-direction: column;
    min-block-size: 25em;
  }

  .filter {
    padding: 0.25em 1.25em 0.5em;
  }

  .filter label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 550;
  }

  .filter p {
    margin-block-start: 0.375em;
  }

  curb-cut-tree {
    flex: 0 1 auto;
    min-block-size: 0;
    border-block: 1px solid var(--line);
    overflow: hidden;
    display: flex;
    flex-direction: column;
  }

  /* Little height, as at 400 % zoom: the whole dialog scrolls. */
  @media (max-height: 34em) {
    :host {
      flex: none;
      min-block-size: 0;
    }
    curb-cut-tree {
      max-block-size: 70dvh;
    }
  }

  .none {
    padding: 1em 1.25em;
  }

  .foot {
    padding: 0.5em 1.25em 1.25em;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .links button {
    flex: 1 auto;
    min-inline-size: 6.5em;
    padding-inline: 0.5em;
  }
`;
