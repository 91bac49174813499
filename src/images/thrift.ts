/** A battery that is not charged, and fuller than this, lasts; 0 … 1. */
const LOW = 0.2;

interface Battery extends EventTarget {
  readonly charging: boolean;
  readonly level: number;
}

interface ThriftyNavigator {
  readonly connection?: EventTarget & { readonly saveData?: boolean };
  readonly getBattery?: () => Promise<Battery>;
}

/** Whether the visitor wants to save: data, because the browser says so, or a battery that runs low. */
export class Thrift {
  readonly #connection;
  #battery: Battery | undefined;

  /** `changed` is told when it may have become otherwise. */
  constructor(changed: () => void, signal: AbortSignal) {
    const { connection, getBattery } = navigator as ThriftyNavigator;
    this.#connection = connection;
    connection?.addEventListener('change', changed, { signal });
    // Browsers without it, and pages whose policy forbids it, say nothing of batteries.
    getBattery?.call(navigator).then(
      (battery) => {
        if (signal.aborted) return;
        this.#battery = battery;
        for (const type of ['chargingchange', 'levelchange']) battery.addEventListener(type, changed, { signal });
        changed();
      },
      () => undefined,
    );
  }

  /** True while the visitor wants to save. */
  get isOn(): boolean {
    if (this.#connection?.saveData) return true;
    return this.#battery !== undefined && !this.#battery.charging && this.#battery.level <= LOW;
  }
}
