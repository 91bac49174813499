import { css } from 'lit';

/** Groups of rows: label at the start, control at the end. Sliders and choices have looks of their own. */
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

  .line .quiet {
    text-align: end;
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
    input[type='color'] {
      inline-size: 3.5em;
    }
  }

  @media (max-width: 30em) {
    /* As the value of a slider. */
    .line {
      flex-wrap: wrap;
      gap: 0 0.75em;
    }
    .line > :last-child {
      margin-inline-start: auto;
    }
  }
`;
