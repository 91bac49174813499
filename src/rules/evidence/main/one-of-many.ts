/** Selects what there may be many of on a page, and what names itself after that: it has content, a head and a foot of its own. */
export const ONE_OF_MANY = 'post|entry|comment|card|item|message|widget|slide|modal|popup|tab-pane'
  .split('|')
  .map((name) => `:not(body):is(.${name}, [class^="${name}-"], [class*=" ${name}-"])`)
  .join();
