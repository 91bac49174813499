import type { Locale } from '../locale.js';

/** Portuguese, as in Brazil. */
export const PORTUGUESE: Locale = {
  tag: 'pt',
  first: {
    'arrival.prompt': 'Modo leitor de tela: pressione {on}. Para desativar, pressione {off}.',
    'arrival.on': 'O modo leitor de tela está ativado. Para o menu, pressione {on}. Para desativar, pressione {off}.',
    'toolbar.label': 'Acessibilidade',
    'toolbar.skip': 'Ir para o conteúdo',
    'toolbar.open': 'Menu de acessibilidade',
    'profile.on': 'O modo leitor de tela está ativado.',
    'profile.off': 'O modo leitor de tela está desativado. A página está como antes.',
  },
  later: async () => (await import('../locales/pt.js')).LATER_PORTUGUESE,
};
