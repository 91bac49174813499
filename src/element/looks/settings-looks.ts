import { css } from 'lit';

/** Sliders, segmented choices and colours. */
export const settingsLooks = css`
  fieldset {
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.25em;
  }

  .with-value {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }

  .with-value .quiet,
  .line .quiet {
    text-align: end;
  }

  input[type='range'] {
    inline-size: 100%;
    min-block-size: 2em;
    border: 0;
    background: none;
    accent-color: var(--accent);
  }

  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
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
    padding: 0.375em 0.75em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.66);
  }

  .segments :checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .segments :focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
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

  @media (forced-colors: active) {
    .segments :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
