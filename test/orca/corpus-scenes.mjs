import { anywhere, focusMode } from './steps.mjs';

const scene = (name, page, ...steps) => ({
  name: `Corpus: ${name}`,
  page: `corpus/gds/tests/${page}.html`,
  steps: [...anywhere, ...steps],
});

/** Pages that others made to try tools on (the GDS accessibility tool audit), which lie beside the project and not in it. */
export const corpusScenes = [
  scene('a link with a picture alone', 'links-image-link-with-no-alternative-text', {
    what: 'the name of the link',
    key: 'Tab',
    only: /BBC.* link/,
  }),
  scene('a link with nothing in it', 'links-blank-link-text', {
    what: 'the name of the link',
    key: 'Tab',
    only: /Google link/,
  }),
  scene('a hint beside a field', 'forms-field-hint-not-associated-with-input', {
    what: 'the hint',
    key: 'Tab',
    only: /on your last payslip/,
  }),
  scene('errors by colour alone', 'forms-errors-identified-by-colour-only', {
    what: 'the error',
    key: 'Tab',
    only: /invalid/,
  }),
  scene('a question over radio buttons', 'forms-group-of-radio-buttons-not-enclosed-in-a-fieldset', {
    what: 'the question',
    key: 'Tab',
    only: /Do you already have a personal user account/,
  }),
  scene('a button that is none', 'keyboard-access-fake-button-is-not-keyboard-accessible', {
    what: 'the button',
    key: 'Tab',
    only: /launch webchat push button/,
  }),
  scene(
    'a menu that opens under the mouse',
    'keyboard-access-dropdown-navigation-only-the-top-level-items-receive-focus',
    { what: 'that the entry opens', key: 'Tab', only: /collapsed/ },
    focusMode,
    { what: 'what is in the menu', key: 'ArrowDown', only: /Benefits entitlement/ },
  ),
];
