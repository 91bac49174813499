import { css } from './css.js';

/** Two rings, one light and one dark, so that one of them stands out from whatever lies below. */
export const focusRing = css`
  :focus-visible {
    outline: 0.1875em solid var(--accent);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 0.125em var(--surface);
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
