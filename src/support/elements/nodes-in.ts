/** What a node holds, in order. Chromium makes a list of every node whose `childNodes` are read, and keeps it for as long as that node. */
export function* nodesIn(parent: Node): Generator<Node> {
  for (let node = parent.firstChild; node; node = node.nextSibling) yield node;
}
