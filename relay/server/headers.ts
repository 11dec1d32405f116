const policy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
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
const pagePolicy = policy("'self'");

/** The passphrase worker may also compile WebAssembly, which is how Argon2 arrives. [RE2] */
const workerPolicy = policy("'self' 'wasm-unsafe-eval'");

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
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];
const powers = ['camera=(self)', ...powersRefused.map((power) => `${power}=()`)].join(', ');

/** What every answer carries, whatever was asked. [RE1] [RE2] [RE3] [RE10] */
export function headersFor(path: string, behindTls: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': isWorker(path) ? workerPolicy : pagePolicy,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Origin-Agent-Cluster': '?1',
    'Permissions-Policy': powers,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-DNS-Prefetch-Control': 'off',
    ...(behindTls ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}

/** How long a file may be kept: for ever when its name is a hash of its content, else never without asking. [RE4] */
export const cachingFor = (path: string): string =>
  /^\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
