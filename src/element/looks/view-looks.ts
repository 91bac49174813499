import { css } from 'lit';

/** Views of text and controls: one column, sections with air between them. */
export const viewLooks = css`
  :host {
    display: block;
    flex: none;
    padding: 0.25em 1.25em 1.25em;
  }

  h3 {
    margin-block: 1.25em 0.375em;
  }

  h3:not(section > *, * ~ *) {
    margin-block-start: 0.25em;
  }

  p {
    margin-block: 0.5em;
  }

  .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 2.5em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--line);
  }

  .line:last-child {
    border: 0;
  }

  .key {
    flex: none;
    inline-size: 3.5em;
    text-align: center;
    text-transform: uppercase;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.75em;
  }

  .field {
    display: grid;
    gap: 0.25em;
    margin-block: 0.5em 0.75em;
  }

  .bullets {
    padding-inline-start: 1.25em;
    list-style: disc;
  }

  @media (pointer: coarse) {
    p > a {
      display: inline-block;
      min-inline-size: 2.75em;
      padding-block: 0.625em;
    }
  }
`;
