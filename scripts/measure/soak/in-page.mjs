/** Runs in the page: all profiles, and whatever they bring. */
export async function turnEverythingOn() {
  await customElements.whenDefined('curb-cut');
  const curbCut = document.querySelector('curb-cut');
  await curbCut.ready;
  for (const profile of ['screen-reader', 'keyboard']) await curbCut.enable(profile).catch(() => undefined);
  await curbCut.settled;
}

/** Runs in the page: there and back five times, with the menu opened and a row come and gone. */
export async function tenChanges() {
  const press = async (action) => {
    document.querySelector(`[data-do=${action}]`).click();
    await document.querySelector('curb-cut')?.settled;
  };
  for (let i = 0; i < 5; i++)
    for (const action of ['Add', 'Menu', 'Route', 'Menu', 'Route', 'Remove', 'Reverse']) await press(action);
}

/** Runs in the page: what the last key began is no growth; answers with what still waits to wake up. */
export async function stillness() {
  await document.querySelector('curb-cut')?.settled;
  return globalThis.wakeUps.none();
}
