import { css } from 'lit';

/** One of a few, side by side: radio buttons that look like segments of one control. */
export const choiceLooks = css`
  fieldset {
    min-inline-size: 0;
  }

  legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
    padding: 0;
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

  @media (pointer: coarse) {
    .segments span {
      padding-block: 0.625em;
    }
  }

  @media (forced-colors: active) {
    .segments :checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
