import type { FollowedPage } from '../display/followed-page.js';
import type { LivePage } from '../page/live-page.js';
import { isIgnored } from '../page/tree/walk.js';

/** The page as looks see it: its trees, and what comes into them. */
export function followedPage(page: LivePage): FollowedPage {
  return {
    follow({ tree, came }, signal) {
      page.listen({ root: tree, came: (element) => isIgnored(element) || came?.(element) }, signal);
      if (tree) page.trees.forEach(tree);
    },
  };
}
