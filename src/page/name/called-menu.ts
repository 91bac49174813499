import { classOf, classWord } from './class-words.js';

const MENU = classWord('nav|navbar|navigation|menu|mainmenu|topmenu|topnav|submenu');

/** True where the author calls the element a menu, by its id or a class. */
export const isCalledMenu = (element: Element): boolean => MENU.test(`${element.id} ${classOf(element)}`);
