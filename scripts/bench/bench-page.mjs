const STEP_MS = 150;

/** The main thread is calm when it works less than this within a step. */
const CALM_MS = 4;

/** A fresh page in a context of its own, with the clock of its main thread, which other processes' load does not move. */
export class BenchPage {
  #page;
  #session;

  static async open(browser, options) {
    const context = await browser.newContext(options);
    const opened = new BenchPage();
    opened.#page = await context.newPage();
    opened.#session = await context.newCDPSession(opened.#page);
    await opened.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return opened;
  }

  /** Does something, waits until the page is calm and answers with the milliseconds that its main thread worked. */
  async cost(deed) {
    const before = await this.#cpu();
    await deed();
    await this.#calm();
    return (await this.#cpu()) - before;
  }

  goto(address) {
    return this.#page.goto(address);
  }

  run(script, argument) {
    return this.#page.evaluate(script, argument);
  }

  press(key) {
    return this.#page.keyboard.press(key);
  }

  /** Lays a finger on the middle of what a selector finds, for so many milliseconds. */
  async tap(selector, ms) {
    const { x, y, width, height } = await this.#page.locator(selector).boundingBox();
    await this.#touch('touchStart', [{ x: x + width / 2, y: y + height / 2 }]);
    await this.#page.waitForTimeout(ms);
    await this.#touch('touchEnd', []);
  }

  #touch(type, touchPoints) {
    return this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** Has the page's processor work this many times slower from now on. */
  slow(rate) {
    return this.#session.send('Emulation.setCPUThrottlingRate', { rate });
  }

  /** Milliseconds of work while nothing happens for this long. */
  async idle(ms) {
    const before = await this.#cpu();
    await this.#page.waitForTimeout(ms);
    return (await this.#cpu()) - before;
  }

  /** Megabytes of script that are alive. */
  async heap() {
    for (let i = 0; i < 3; i++) await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  }

  close() {
    return this.#page.context().close();
  }

  async #calm() {
    for (let calm = 0, tries = 0, last = await this.#cpu(); calm < 2 && tries < 60; tries++) {
      await this.#page.waitForTimeout(STEP_MS);
      const now = await this.#cpu();
      calm = now - last < CALM_MS ? calm + 1 : 0;
      last = now;
    }
  }

  async #cpu() {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime').value * 1000;
  }
}
