import type { Retell } from '../../i18n/retell.js';
import { retellIn } from './retell-in.js';
import { View, type ViewContext } from './view.js';

/** A view that says why something was changed or left, in the language of the panel. */
export abstract class RetellingView extends View {
  /** Says a reason in the language of the panel. */
  protected retell: Retell;

  constructor(context: ViewContext, retell: Retell) {
    super(context);
    this.retell = retell;
  }

  override async respeak(): Promise<void> {
    this.retell = await retellIn(this.context.texts.language);
    await super.respeak();
  }
}
