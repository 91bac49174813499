// Collects everything that a browser, or anybody's script, has to complain of in this page.
window.faults = [];
for (const level of ['error', 'warn']) {
  const say = console[level];
  console[level] = function () {
    faults.push([].map.call(arguments, String).join(' '));
    say.apply(console, arguments);
  };
}
addEventListener('error', (event) => faults.push(String(event.message)));
addEventListener('unhandledrejection', (event) => faults.push(String(event.reason?.stack ?? event.reason)));
addEventListener('securitypolicyviolation', (event) => faults.push(`${event.violatedDirective} ${event.blockedURI}`));
