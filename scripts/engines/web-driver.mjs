import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../serve/free-port.mjs';

/** One session of a browser by the W3C WebDriver protocol, with a driver process of its own. */
export class WebDriver {
  #driver;
  #address;
  /** What the browser says of itself: `browserName`, `browserVersion` and more. */
  capabilities;
  #kill = () => this.#driver.kill();

  /** Starts the driver program and a browser; throws when either does not start. */
  static async start(program, capabilities, env = {}) {
    const session = new WebDriver();
    await session.#launch(program, env);
    try {
      await session.#open(capabilities);
      return session;
    } catch (error) {
      await session.end();
      throw error;
    }
  }

  /** Sends a command of this session; rejects with the driver's own sentence. */
  async call(method, path, body = {}) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'POST' ? JSON.stringify(body) : undefined,
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${value?.error ?? response.status}: ${value?.message || path}`);
    return value;
  }

  /** Runs the text of a function body in the page and answers with what it returns. */
  evaluate(script, ...args) {
    return this.call('POST', '/execute/sync', { script, args });
  }

  async end() {
    await this.call('DELETE', '').catch(() => undefined);
    const ended = this.#driver.exitCode === null ? once(this.#driver, 'exit') : undefined;
    this.#kill();
    process.off('exit', this.#kill);
    await ended;
  }

  async #launch(program, env) {
    const port = await freePort();
    this.#driver = spawn(program, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: { ...process.env, ...env },
    });
    process.once('exit', this.#kill);
    this.#address = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await this.#answers()); tries += 1) {
      if (tries === 200) throw new Error(`${program} does not answer.`);
      await wait(50);
    }
  }

  async #answers() {
    return fetch(`${this.#address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async #open(alwaysMatch) {
    const value = await this.call('POST', '/session', { capabilities: { alwaysMatch } });
    this.#address += `/session/${value.sessionId}`;
    this.capabilities = value.capabilities;
  }
}
