import { css } from './css.js';

/**
 * Colours and measures of everything we draw. An owner sets those that begin with `--curb-cut-`. Sizes are in em of the visitor's own
 * font size, whatever the page has made of its root.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    --accent: var(--curb-cut-accent, #0b5a69);
    --on-accent: var(--curb-cut-on-accent, #fff);
    --surface: var(--curb-cut-surface, #fff);
    --ink: var(--curb-cut-ink, #18262e);
    --quiet: #42535d;
    --tint: #eaf3f4;
    --line: #d9e1e4;
    --edge: #748690;
    --shadow: 0 0.25em 1.75em rgb(13 38 48 / 22%);
    --radius: var(--curb-cut-radius, 0.75em);
    --font: var(--curb-cut-font, system-ui, sans-serif);
  }

  @media (prefers-color-scheme: dark) {
    :host {
      --accent: var(--curb-cut-accent, #86d3e0);
      --on-accent: var(--curb-cut-on-accent, #07252c);
      --surface: var(--curb-cut-surface, #131d23);
      --ink: var(--curb-cut-ink, #e9f0f2);
      --quiet: #a9bac2;
      --tint: #1f3039;
      --line: #2c3d46;
      --edge: #7f939d;
      --shadow: 0 0.25em 1.75em rgb(0 0 0 / 60%);
    }
  }

  @media (prefers-contrast: more) {
    :host {
      --quiet: var(--ink);
      --line: var(--ink);
      --edge: var(--ink);
    }
  }
`;
