import { css } from 'lit';

const veil = css`rgb(8 22 28 / 45%)`;

/** The dialog around every view: a sheet in the middle, the whole window where there is little room. */
export const panelLooks = css`
  dialog {
    position: fixed;
    inset-block: 0;
    flex-direction: column;
    inline-size: min(36em, 100vw - 2em);
    max-inline-size: none;
    max-block-size: min(46em, 100dvh - 3em);
    margin: max(1.5em, (100dvh - 46em) / 3) auto auto;
    padding: 0;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--surface);
    color: var(--ink);
    box-shadow: var(--shadow);
    font: 1em/1.5 var(--font);
    overflow: hidden auto;
    overscroll-behavior: contain;
  }

  dialog[open] {
    display: flex;
  }

  /* It has focus only where something in it was pressed that takes none. */
  dialog:focus {
    outline: none;
  }

  /* Beside the page, so that it can be seen how each choice looks there. */
  @media (min-width: 48em) {
    dialog[data-view='settings'] {
      block-size: 100dvh;
      max-block-size: none;
      margin-block: 0;
      margin-inline: auto 0;
      border-block: 0;
      border-inline-end: 0;
      border-radius: 0;
    }
    dialog[data-view='settings']::backdrop {
      background: none;
    }
  }

  dialog::backdrop {
    background: ${veil};
  }

  /* Until the dialog is modal: what is pressed on the backdrop of anything else goes through to the page. */
  :host(:popover-open)::before {
    content: '';
    position: fixed;
    inset: 0;
    background: ${veil};
  }

  header {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.75em 0.5em;
    padding-inline: 1.25em 0.75em;
    border-block-end: 1px solid transparent;
    background: var(--surface);
  }

  header:has(.turns) {
    padding-inline-start: 0.5em;
  }

  h2 {
    flex: 1;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
  }

  h2:focus-visible {
    outline: none;
    box-shadow: none;
    text-decoration: underline var(--accent) 0.125em;
    text-underline-offset: 0.375em;
  }

  .announcer {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (max-width: 30em) {
    dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }

  /* Little height, as at 400 % zoom: nothing sticks. */
  @media (max-height: 24em) {
    dialog {
      max-block-size: 100dvh;
      margin-block: 0;
    }
    header {
      position: static;
    }
  }
`;
