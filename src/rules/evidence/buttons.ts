/** What is pressed, and is named by what it contains. */
export const BUTTONS =
  'button, summary, input[type=button], [role=button], [role=menuitem], [role=tab], [role=treeitem], [role=option]';
