import webPush from 'web-push';
import type { PushConfig } from '../config/index.ts';
import type { Waking } from '../storage/index.ts';

/** What every wake-up says, to everybody, always. The phone itself knows whether it has a reason. [RW4] */
const said = 'wake up';

/**
 * Seconds for which a push service may keep it for a phone that is away. With the five minutes in which the relay may be
 * late it always ends within the quarter of an hour that it belongs to.
 */
const lifetime = 600;

export interface Letter {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sealed for this browser (RFC 8291), in the relay's own name (RFC 8292), of one size, without a topic. [RW4] */
export function letterFor(waking: Waking, { origin }: URL, push: PushConfig): Letter {
  const { cipherText } = webPush.encrypt(waking.p256dh, waking.auth, said, 'aes128gcm');
  const { contact, publicKey, privateKey } = push;
  const { Authorization } = webPush.getVapidHeaders(origin, contact, publicKey, privateKey, 'aes128gcm');
  return {
    body: cipherText,
    headers: {
      Authorization,
      'Content-Encoding': 'aes128gcm',
      'Content-Length': String(cipherText.length),
      'Content-Type': 'application/octet-stream',
      TTL: String(lifetime),
      Urgency: 'low',
    },
  };
}
