import type { Locale } from '../locale.js';

/** Greek. */
export const GREEK: Locale = {
  tag: 'el',
  first: {
    'arrival.prompt': 'Λειτουργία αναγνώστη οθόνης: πατήστε {on}. Για απενεργοποίηση, πατήστε {off}.',
    'arrival.on': 'Η λειτουργία αναγνώστη οθόνης είναι ενεργή. Για το μενού πατήστε {on}, για απενεργοποίηση {off}.',
    'toolbar.label': 'Προσβασιμότητα',
    'toolbar.skip': 'Μετάβαση στο περιεχόμενο',
    'toolbar.open': 'Μενού προσβασιμότητας',
    'profile.on': 'Η λειτουργία αναγνώστη οθόνης είναι ενεργή.',
    'profile.off': 'Η λειτουργία αναγνώστη οθόνης είναι ανενεργή. Η σελίδα είναι όπως πριν.',
  },
  later: async () => (await import('../locales/el.js')).LATER_GREEK,
};
