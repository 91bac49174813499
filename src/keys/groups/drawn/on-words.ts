const WORDS = /(^|[\s_-])(on|active|checked|selected|pressed|lit|filled|full|toggled|enabled)($|[\s_-])/i;

/** True where an element's class says that it is switched on. */
export const isOn = (element: Element): boolean => WORDS.test(element.getAttribute('class') ?? '');
