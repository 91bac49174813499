import { expect, test as base } from '@playwright/test';

export { expect };

/** A test in a page of which not one request may leave the site. Whatever it does besides, that is looked at when it is over. */
export const test = base.extend<{ nothingLeaves: undefined }>({
  nothingLeaves: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = [];
      context.on('request', (request) => {
        const address = request.url();
        if (!/^(data|blob):/.test(address) && !address.startsWith(String(baseURL))) foreign.push(address);
      });
      await use(undefined);
      expect(foreign, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});
