import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One message as it came over the wire. */
export interface Came {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface PushService {
  readonly origin: string;
  readonly came: readonly Came[];
  /** From now on it answers so; a redirect names where to. */
  readonly answer: (status: number, location?: string) => void;
  readonly close: () => Promise<void>;
}

/** A push service on this machine: it takes what comes, and says what it was told to. */
export async function pushService(): Promise<PushService> {
  const came: Came[] = [];
  let [status, location]: [number, string | undefined] = [201, undefined];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    came.push({ method: request.method, path: request.url, headers: request.headers, body: Buffer.concat(parts) });
    response.writeHead(status, location === undefined ? {} : { Location: location }).end('x'.repeat(9000));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    came,
    answer: (next, to) => {
      [status, location] = [next, to];
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const info = (text: string, ...more: readonly Buffer[]): Buffer => Buffer.concat([Buffer.from(`${text}\0`), ...more]);

const derived = (secret: Buffer, salt: Buffer, about: Buffer, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, about, bytes));

export interface Browser {
  readonly p256dh: string;
  readonly auth: string;
  /** What a message says; a throw when it was not sealed for this browser. */
  readonly open: (body: Buffer) => string;
}

/** A browser's half of RFC 8291, written from its text and not from the package that seals. */
export function browser(): Browser {
  const own = createECDH('prime256v1');
  const publicKey = own.generateKeys();
  const secret = randomBytes(16);
  return {
    p256dh: publicKey.toString('base64url'),
    auth: secret.toString('base64url'),
    open(body) {
      const salt = body.subarray(0, 16);
      const size = body.readUInt32BE(16);
      const sender = body.subarray(21, 21 + body.readUInt8(20));
      const sealed = body.subarray(21 + sender.length);
      if (sealed.length > size) throw new Error('More than one record.');
      const keyed = derived(own.computeSecret(sender), secret, info('WebPush: info', publicKey, sender), 32);
      const key = derived(keyed, salt, info('Content-Encoding: aes128gcm'), 16);
      const nonce = derived(keyed, salt, info('Content-Encoding: nonce'), 12);
      const opening = createDecipheriv('aes-128-gcm', key, nonce).setAuthTag(sealed.subarray(-16));
      const padded = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
      const end = padded.lastIndexOf(2);
      return padded.subarray(0, end).toString();
    },
  };
}

/** What the header of RFC 8292 says, once its signature has held under the key it names. */
export function vapidIn(header: string | undefined): {
  readonly key: string;
  readonly aud: string;
  readonly sub: string;
  readonly exp: number;
} {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(header ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' } });
  const signed = Buffer.from(`${head}.${claims}`);
  const holds = verify(
    'sha256',
    signed,
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!holds) throw new Error('The signature does not hold.');
  return { key, ...JSON.parse(Buffer.from(claims, 'base64url').toString()) };
}

/** A pair for a relay on trial. */
export function pair(): { readonly publicKey: string; readonly privateKey: string } {
  const own = createECDH('prime256v1');
  own.generateKeys();
  const privateKey = Buffer.from(own.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url');
  return { publicKey: own.getPublicKey('base64url'), privateKey };
}
