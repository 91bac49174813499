/** What every app shows and does: the same page, whatever it is built with. */

/** The appointments that an app begins with. */
export const FIRST = [
  { id: 1, name: 'Intake talk' },
  { id: 2, name: 'Infusion' },
  { id: 3, name: 'Follow-up' },
];

/** What the buttons of an app do to its state; each answers with a new state. */
export const ACTIONS = {
  Reverse: (state) => ({ ...state, items: [...state.items].reverse() }),
  Add: (state) => ({
    ...state,
    items: [{ id: state.next, name: `Visit ${state.next}` }, ...state.items],
    next: state.next + 1,
  }),
  Remove: (state) => ({ ...state, items: state.items.slice(1) }),
  Name: (state) => ({ ...state, label: state.label ? undefined : 'Find a date' }),
  Route: (state) => ({ ...state, route: state.route === 'list' ? 'about' : 'list' }),
  Menu: (state) => ({ ...state, isOpen: !state.isOpen }),
  Again: (state) => state,
};

/** The state an app begins with. */
export const BEGINNING = { items: FIRST, next: 4, label: undefined, route: 'list', isOpen: false, revision: 0 };

/** The state after one of the actions; every one is a new revision. */
export const after = (state, action) => ({ ...ACTIONS[action](state), revision: state.revision + 1 });
