import type { Locale } from '../locale.js';

/** Hindi. */
export const HINDI: Locale = {
  tag: 'hi',
  first: {
    'arrival.prompt': 'स्क्रीन रीडर मोड: {on} दबाएँ। बंद करने के लिए {off} दबाएँ।',
    'arrival.on': 'स्क्रीन रीडर मोड चालू है। मेन्यू के लिए {on} और बंद करने के लिए {off} दबाएँ।',
    'toolbar.label': 'सुगम्यता',
    'toolbar.skip': 'सामग्री पर जाएँ',
    'toolbar.open': 'सुगम्यता मेन्यू',
    'profile.on': 'स्क्रीन रीडर मोड चालू है।',
    'profile.off': 'स्क्रीन रीडर मोड बंद है। पृष्ठ पहले जैसा है।',
  },
  later: async () => (await import('../locales/hi.js')).LATER_HINDI,
};
