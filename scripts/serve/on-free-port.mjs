/** Has a server listen to this machine alone, on any free port; answers with its origin. */
export async function onFreePort(server) {
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${server.address().port}`;
}
