/**
 * The one door through which the address of a script becomes trusted: workers and the service worker, and only when
 * the file is one of our own. Browsers without Trusted Types get the same check and a plain address.
 */
interface TrustedPolicy {
  createScriptURL(address: string): unknown;
}

interface TrustedFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): TrustedPolicy;
}

/** Refuses, as a bug, any script from elsewhere. [SW6] */
export function ownAddress(address: string, page: string): string {
  const whole = new URL(address, page);
  if (whole.origin !== new URL(page).origin) throw new Error('A script from elsewhere is never run.');
  return whole.href;
}

const hasFactory = (scope: object): scope is { readonly trustedTypes: TrustedFactory } => 'trustedTypes' in scope;

function makePolicy(): TrustedPolicy {
  const check = (address: string): string => ownAddress(address, document.baseURI);
  const scope: object = globalThis;
  return hasFactory(scope)
    ? scope.trustedTypes.createPolicy('unhurried', { createScriptURL: check })
    : { createScriptURL: check };
}

let policy: TrustedPolicy | undefined;

/** What `new Worker` and `register` take: `new Worker(ownScript(workerUrl), { type: 'module' })`. */
export function ownScript(address: string | URL): string {
  policy ??= makePolicy();
  // The DOM's own types still say `string` where browsers demand the trusted object.
  return policy.createScriptURL(String(address)) as string;
}
