/** What is pressed, and is named by what it contains. */
export const BUTTONS =
  'button, details > summary:first-of-type, input[type=button], [role=button], [role=menuitem], [role=tab], [role=treeitem], [role=option]';
