const table = (entries: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    entries.split('|').map((entry) => {
      const [role = '', others = ''] = entry.split(':');
      return [role, others.split(' ')];
    }),
  );

/** Roles that a composite role may own (WAI-ARIA 1.2 and 1.3, "allowed accessibility child roles"), and a menu's submenu; the first is the plain one. */
export const OWNED = table(
  'feed:article|grid:row rowgroup caption|list:listitem|listbox:option group|menu:menuitem menuitemcheckbox menuitemradio group separator menu|' +
    'menubar:menuitem menuitemcheckbox menuitemradio group separator menu|row:cell gridcell columnheader rowheader|rowgroup:row|' +
    'suggestion:insertion deletion|table:row rowgroup caption|tablist:tab|tree:treeitem group|treegrid:row rowgroup caption',
);

/** Roles in one of which a role must stand ("required accessibility parent role"); the first is the plain one. */
export const CONTEXT = table(
  'cell:row|columnheader:row|gridcell:row|listitem:list|menuitem:menu menubar group|menuitemcheckbox:menu menubar group|' +
    'menuitemradio:menu menubar group|option:listbox group combobox|row:table grid treegrid rowgroup|rowgroup:table grid treegrid|' +
    'rowheader:row|tab:tablist|treeitem:tree group treeitem',
);
