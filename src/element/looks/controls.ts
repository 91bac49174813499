import { css } from 'lit';

/** Buttons, fields, switches and texts, as all views have them. */
export const controls = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h3 {
    font-size: 1em;
    font-weight: 650;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }

  button,
  input,
  select {
    min-block-size: 2.25em;
    margin: 0;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) * 0.66);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
  }

  button {
    padding: 0.25em 0.875em;
    cursor: pointer;
    font-weight: 550;
  }

  button:hover {
    background: var(--tint);
  }

  :where(input:not([type='checkbox'], [type='range'], [type='color'])),
  select {
    inline-size: 100%;
    padding: 0.25em 0.75em;
  }

  .icon {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2.25em;
    padding: 0;
    border-color: transparent;
  }

  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .turns:dir(rtl) {
    transform: scaleX(-1);
  }

  .quiet {
    color: var(--quiet);
    font-size: 0.875em;
  }

  kbd {
    display: inline-block;
    min-inline-size: 1.75em;
    padding: 0 0.375em;
    border: 1px solid var(--edge);
    border-block-end-width: 2px;
    border-radius: 0.375em;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }

  .switch {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: 2.5em;
    cursor: pointer;
  }

  [role='switch'] {
    appearance: none;
    position: relative;
    flex: none;
    inline-size: 2.75em;
    block-size: 1.5em;
    min-block-size: 0;
    border: 1px solid var(--edge);
    border-radius: 0.75em;
    background: var(--surface);
    cursor: pointer;
    transition: background 0.12s;
  }

  [role='switch']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.1875em;
    inset-inline-start: 0.1875em;
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    background: var(--edge);
    transition: inset-inline-start 0.12s;
  }

  [role='switch']:checked {
    border-color: var(--accent);
    background: var(--accent);
  }

  [role='switch']:checked::before {
    inset-inline-start: 1.4375em;
    background: var(--on-accent);
  }

  @media (pointer: coarse) {
    button,
    input:not([role='switch']),
    select,
    .switch {
      min-block-size: 2.75em;
    }
    .icon {
      inline-size: 2.75em;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }

  @media (forced-colors: active) {
    .icon {
      border-color: ButtonText;
    }
    [role='switch']::before {
      background: ButtonText;
      forced-color-adjust: none;
    }
    [role='switch']:checked {
      background: Highlight;
      forced-color-adjust: none;
    }
    [role='switch']:checked::before {
      background: HighlightText;
    }
  }
`;
