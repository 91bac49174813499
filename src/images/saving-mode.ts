/** A battery that is not charged, and fuller than this, lasts; 0 … 1. */
const LOW = 0.2;

interface Battery extends EventTarget {
  readonly charging: boolean;
  readonly level: number;
}

interface SavingNavigator {
  readonly connection?: EventTarget & { readonly saveData?: boolean };
  readonly getBattery?: () => Promise<Battery>;
}

/** Whether the visitor wants to save: data, because the browser says so, or a battery that runs low. */
export class SavingMode {
  readonly #connection;
  readonly #changed: (isOn: boolean) => void;
  #battery: Battery | undefined;
  #isOn: boolean;

  /** `changed` is told whenever it has become otherwise. */
  constructor(changed: (isOn: boolean) => void, signal: AbortSignal) {
    const { connection, getBattery } = navigator as SavingNavigator;
    this.#connection = connection;
    this.#changed = changed;
    this.#isOn = this.#wanted;
    const look = (): void => this.#look();
    connection?.addEventListener('change', look, { signal });
    // Browsers without it, and pages whose policy forbids it, say nothing of batteries.
    getBattery?.call(navigator).then(
      (battery) => {
        if (signal.aborted) return;
        this.#battery = battery;
        for (const type of ['chargingchange', 'levelchange']) battery.addEventListener(type, look, { signal });
        look();
      },
      () => undefined,
    );
  }

  /** True while the visitor wants to save. */
  get isOn(): boolean {
    return this.#isOn;
  }

  get #wanted(): boolean {
    if (this.#connection?.saveData) return true;
    return this.#battery !== undefined && !this.#battery.charging && this.#battery.level <= LOW;
  }

  #look(): void {
    if (this.#isOn === this.#wanted) return;
    this.#isOn = this.#wanted;
    this.#changed(this.#isOn);
  }
}
