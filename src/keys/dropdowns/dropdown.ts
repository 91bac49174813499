/** A part of the page that is shown on demand, and the element that a visitor points at or presses for it. */
export interface DropdownParts {
  readonly trigger: HTMLElement;
  readonly panel: HTMLElement;
}

/** The same, with how it is shown and what its page does about it. */
export interface Dropdown extends DropdownParts {
  /** What is pointed at; mostly the element around trigger and panel. */
  readonly holder: Element;
  /** `hover`: a style rule shows it; `press`: a script does, on a click, or as far as one can tell, on pointing. */
  readonly shownBy: 'hover' | 'press';
  /** A style rule shows it as well, for another trigger: that opens it where a press does nothing. */
  readonly isHoveredToo?: boolean;
  /** The page has its own idea of Enter and Space on the trigger; only arrows and Escape are added. */
  readonly isTold?: boolean;
  /** Its author says of both parts what they are: keys are added where the page leaves them unanswered, and nothing is written. */
  readonly isClaimed?: boolean;
}
