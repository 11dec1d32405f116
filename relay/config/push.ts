import { createECDH } from 'node:crypto';
import { isThisMachine } from './addresses.ts';
import type { PushConfig } from './config.ts';
import type { Reader } from './reader.ts';

const names = ['PUSH_PUBLIC_KEY', 'PUSH_PRIVATE_KEY', 'PUSH_CONTACT'] as const;

/** Where the browsers that people use have their push services. */
const wellKnown = 'fcm.googleapis.com,*.push.services.mozilla.com,*.push.apple.com,*.notify.windows.com';

const isKey = (text: string, bytes: number): boolean =>
  /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === bytes;

/** Whether the one key belongs to the other; nothing that could be a key ever throws. */
function areOnePair(publicKey: string, privateKey: string): boolean {
  if (!isKey(publicKey, 65) || !isKey(privateKey, 32)) return false;
  const pair = createECDH('prime256v1');
  try {
    pair.setPrivateKey(privateKey, 'base64url');
  } catch {
    return false;
  }
  return pair.getPublicKey('base64url') === publicKey;
}

/** Push services want to know whom to write to when something goes wrong. */
function isContact(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname } = new URL(text);
  if (protocol === 'mailto:') return /^[^@\s]+@[^@\s]+$/.test(pathname);
  return protocol === 'https:' && !isThisMachine(hostname);
}

/** A name, or all names below one; never an address of numbers. */
const isName = (text: string): boolean =>
  /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?$/.test(text);

/** Named to the letter, with its port if it has one: for a push service of one's own, or one on this machine. */
function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname)));
}

function hostsOf(read: Reader): readonly string[] {
  const hosts = (read.text('PUSH_HOSTS') ?? wellKnown).split(',').map((host) => host.trim());
  if (hosts.every((host) => isName(host) || isOrigin(host))) return hosts;
  read.refuse(
    'PUSH_HOSTS must be names such as push.example or *.push.example, or https:// origins, with commas between.',
  );
  return [];
}

/** The key alone, for a host of the app whose relay is elsewhere. [RF9] */
export function publicKeyOf(read: Reader): string {
  const key = read.text('PUSH_PUBLIC_KEY') ?? '';
  if (key !== '' && !isKey(key, 65)) read.refuse('PUSH_PUBLIC_KEY must be a key as "push-keys" prints it.');
  return key;
}

/** Nothing unless all three are set: then nobody is woken. [RF9] */
export function pushOf(read: Reader): PushConfig | undefined {
  const hosts = hostsOf(read);
  const most = read.number('MAX_WAKES');
  const [publicKey, privateKey, contact] = names.map((name) => read.text(name));
  if (publicKey === undefined && privateKey === undefined && contact === undefined) return undefined;
  const missing = names.find((name) => !read.isSet(name));
  if (missing !== undefined || !publicKey || !privateKey || !contact) {
    read.refuse(`${missing} is missing: PUSH_PUBLIC_KEY, PUSH_PRIVATE_KEY and PUSH_CONTACT have a meaning together.`);
    return undefined;
  }
  if (!areOnePair(publicKey, privateKey)) {
    read.refuse('PUSH_PUBLIC_KEY and PUSH_PRIVATE_KEY must be one pair, as "push-keys" prints it.');
  }
  if (!isContact(contact)) read.refuse('PUSH_CONTACT must be a mailto: address or an https:// page.');
  return { publicKey, privateKey, contact, hosts, most };
}
