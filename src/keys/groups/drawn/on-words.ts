import { classOf, classWord } from '../../../page/name/class-words.js';

const WORDS = classWord('on|active|checked|selected|pressed|lit|filled|full|toggled|enabled');

/** True where an element's class says that it is switched on. */
export const isOn = (element: Element): boolean => WORDS.test(classOf(element));
