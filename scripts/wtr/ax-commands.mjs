/**
 * Lets a test ask for Chromium's own accessibility tree: `ax-tree` answers with every node that is not ignored, frames included,
 * `ax-node` with the node of the element that the page keeps under `globalThis[payload.key]`.
 */
export function axCommands() {
  return {
    name: 'ax-commands',
    async executeCommand({ command, payload, session }) {
      const ask = commands[command];
      if (!ask) return;
      const page = session.browser.getPage(session.id);
      const devtools = await page.context().newCDPSession(page);
      try {
        await devtools.send('Accessibility.enable');
        return await ask(devtools, payload);
      } finally {
        await devtools.detach();
      }
    },
  };
}

const commands = {
  async 'ax-tree'(devtools) {
    const { frameTree } = await devtools.send('Page.getFrameTree');
    const trees = await Promise.all(
      framesOf(frameTree).map((frameId) => devtools.send('Accessibility.getFullAXTree', { frameId })),
    );
    return trees.flatMap(({ nodes }) => nodes.map(plain)).filter((node) => !node.ignored);
  },

  async 'ax-node'(devtools, { key }) {
    const expression = `globalThis[${JSON.stringify(key)}]`;
    const { result } = await devtools.send('Runtime.evaluate', { expression });
    const { nodes } = await devtools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    return plain(nodes[0]);
  },
};

function framesOf({ frame, childFrames = [] }) {
  return [frame.id, ...childFrames.flatMap(framesOf)];
}

function plain({ ignored, role, name, description, value, properties = [] }) {
  return {
    ignored,
    role: role?.value ?? '',
    name: name?.value ?? '',
    description: description?.value ?? '',
    value: value?.value ?? '',
    properties: Object.fromEntries(properties.map((property) => [property.name, property.value.value ?? true])),
  };
}
