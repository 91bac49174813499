import { referrersOf } from '../../page/name/referrers.js';
import { HEADINGS } from '../../standards/headings.js';
import { hasName } from '../checks/has-name.js';
import { isHidden, SHOWN_BY } from '../checks/is-hidden.js';
import { BARS, barTitle } from '../evidence/controls/rows/bar-title.js';
import { adjacentLabel } from '../evidence/fields/labels/adjacent-label.js';
import { inferred, named, type Clue } from '../evidence/clue.js';
import { boxAround } from '../evidence/fields/field-box.js';
import { ownLabel } from '../evidence/fields/labels/own-label.js';
import { textClue } from '../evidence/text-clue.js';
import { CONTENT, type Rule } from '../rule.js';
import { cellLabel } from '../evidence/fields/labels/cell-label.js';

/** Meters, progress bars and panels of tabs, whose content is no name, are called by it, by their tab, or by the text beside them. */
export const widgetName: Rule = {
  id: 'widget-name',
  wcag: ['1.1.1', '4.1.2'],
  confidence: 'certain',
  kinds: ['widget'],
  selector: `${BARS}, [role=tabpanel]`,
  watches: [...SHOWN_BY, 'aria-label', 'aria-labelledby', 'title', 'role', CONTENT],
  soundIf: [hasName, isHidden],
  repair: (widget) => {
    const clue = widget.matches('[role=tabpanel]')
      ? tabClue(widget)
      : (ownText(widget) ??
        ownLabel(widget) ??
        barTitle(widget) ??
        called(textOfOwn(widget)) ??
        cellLabel(widget) ??
        called(headingClue(widget)));
    return clue ? named(widget, clue) : { edits: [], evidence: 'the text beside it', basis: besideOf(widget) };
  },
};

/** Where its name may come to stand: around it, or around the box that it is in. */
const besideOf = (widget: Element): readonly Element[] =>
  [widget, widget.parentElement].flatMap((part) => (part ? boxAround(part) : []));

function tabClue(panel: Element): Clue | undefined {
  const named = [...referrersOf(panel, 'aria-controls'), ...referrersOf(panel, 'href', '#')];
  return textClue(
    named.find((tab) => tab.matches('[role=tab]')),
    'what opens it',
  );
}

/** The text beside the bar, unless it is about a bar of its own. */
function textOfOwn(bar: Element): Clue | undefined {
  const clue = adjacentLabel(bar);
  return clue?.basis.some((part) => !part.contains(bar) && part.querySelector(BARS)) ? undefined : clue;
}

/** The heading right before it, or before the box that holds nothing else. */
function headingClue(widget: Element): Clue | undefined {
  const at = widget.matches(':only-child') ? (widget.parentElement ?? widget) : widget;
  const before = at.previousElementSibling;
  return before?.matches(HEADINGS) ? textClue(before, 'the heading before it', inferred) : undefined;
}

/** Text in the widget, unless it only says how far it has come. */
function ownText(widget: Element): Clue | undefined {
  const clue = textClue(widget, 'the words on it');
  return called(clue);
}

/** Words for what is measured: a number says how far it has come. */
const called = (clue: Clue | undefined): Clue | undefined => (clue && /^\W*\d/.test(clue.text) ? undefined : clue);
