/** Where the page may send requests: to us, and to the relay that the operator named. A socket is asked for by name. */
const reachable = (relay: string): string =>
  relay === '' ? "'self'" : `'self' ${relay} ${relay.replace(/^http/, 'ws')}`;

const policy = (scripts: string, relay: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src ${reachable(relay)}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types unhurried',
  ].join('; ');

/** What the page may load and run: its own files, nothing written into it. [RE1] */
const own = "'self'";

/** The passphrase worker may also compile WebAssembly, which is how Argon2 arrives. [RE2] */
const ownAndWasm = "'self' 'wasm-unsafe-eval'";

const isWorker = (path: string): boolean => /^\/assets\/[^/]*worker[^/]*\.js$/.test(path);

const powersRefused = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
/** The camera reads an invitation; the screen stays on while two people use it to say slower, or pause. [RE3] */
const powers = ['camera=(self)', 'screen-wake-lock=(self)', ...powersRefused.map((power) => `${power}=()`)].join(', ');

export interface Ground {
  readonly behindTls: boolean;
  /** The origin of a relay elsewhere; empty when it is this very program. */
  readonly relay: string;
}

const transport = (behindTls: boolean): Record<string, string> =>
  behindTls ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {};

/** What every answer carries, whatever was asked. [RE1] [RE2] [RE3] [RE10] */
export function headersFor(path: string, { behindTls, relay }: Ground): Record<string, string> {
  return {
    'Content-Security-Policy': policy(isWorker(path) ? ownAndWasm : own, relay),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': powers,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    ...transport(behindTls),
  };
}

/**
 * What an answer of the mailboxes carries. Any page may ask: the token is what opens, never a cookie or an origin, and
 * the app may be handed out elsewhere. What comes back is bytes that no browser shows or runs. [RE12] [RE13]
 */
export function wireHeaders(behindTls: boolean): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    ...transport(behindTls),
  };
}

/** The answer to a browser that asks whether it may ask. */
export const preflight: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, Unhurried-Item, Unhurried-After',
  'Access-Control-Max-Age': '86400',
};

/** How long a file may be kept: for ever when its name is a hash of its content, else never without asking. [RE4] */
export const cachingFor = (path: string): string =>
  /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
