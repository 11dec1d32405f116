import { expect, test } from 'vitest';
import { type Bytes, fromBase64, joined, toBase64, toUtf8 } from '../bytes/index.ts';
import { nodeCrypto } from '../crypto/node.contract.ts';
import { invite, readInvitation } from './index.ts';
import { invitationText, meetingOf } from './invitation.ts';
import { today } from './two-phones.contract.ts';

const crypto = nodeCrypto();
const secret = crypto.random(32);
const promised = crypto.random(32);
const written = (relay: string): string => invitationText({ promised, secret, relay });
/** Anything at all in the place of the origin. */
const around = (relay: Bytes): string => toBase64(joined(new Uint8Array([1]), promised, secret, relay));

const origins = [
  '',
  'https://relay.example',
  'https://relay.example:8443',
  'https://192.0.2.7',
  'https://[2001:db8::7]:8787',
  'https://xn--bcher-kva.example',
  'http://localhost:8787',
  'http://127.0.0.1',
];

test.each(origins)('[KE14] an invitation is read from the bare text and from a whole link: relay "%s"', (relay) => {
  const text = written(relay);
  const read = { ok: true, value: { promised, secret, relay } };
  for (const given of [text, ` ${text}\n`, `https://app.example/#/join/${text}`, `#/join/${text}`])
    expect(readInvitation(given)).toEqual(read);
});

test.each([
  'http://relay.example',
  'https://Relay.example',
  'https://relay.example/',
  'https://relay.example/path',
  'https://relay.example:0',
  'https://relay.example:080',
  'https://relay.example:123456',
  'https://somebody@relay.example',
  'https://relay..example',
  'https://relay.example https://other.example',
  'https://',
  'ws://relay.example',
  'javascript:alert(1)',
  'relay.example',
  'http://localhost.example',
  `https://${'a'.repeat(250)}`,
])('[KE14] what is no origin is no relay: %s', (relay) => {
  expect(readInvitation(around(toUtf8(relay)))).toEqual({ ok: false, refusal: 'not-an-invitation' });
  expect(() => written(relay)).toThrow();
});

test('[KE14] what is not exactly an invitation is none', () => {
  const text = written('');
  const bytes = fromBase64(text) ?? new Uint8Array();
  const bad = [
    '',
    ' ',
    '#/join/',
    'https://app.example/',
    `#/other/${text}`,
    `${text}=`,
    `${text}!`,
    text.slice(0, -1),
    `${text.slice(0, 20)} ${text.slice(20)}`,
    `${text}?from=somewhere`,
    `#/join/#/join/${text}`,
    toBase64(joined(new Uint8Array([2]), bytes.slice(1))),
    toBase64(bytes.slice(0, 64)),
    around(new Uint8Array([0xff])),
  ];
  for (const each of bad)
    expect([each, readInvitation(each)]).toEqual([each, { ok: false, refusal: 'not-an-invitation' }]);
});

test('[KE24] whoever reads the invitation finds the mailbox that the inviter listens to', async () => {
  const { invitation, meeting } = await invite(crypto, { role: 'b', name: 'Robin', relay: '', ...today });
  const read = readInvitation(invitation);
  if (!read.ok) throw new Error(read.refusal);
  expect(await meetingOf(crypto, read.value.secret)).toEqual(meeting);
  expect([meeting.box.length, meeting.token.length]).toEqual([43, 43]);
  expect(meeting.box).not.toBe(meeting.token);
});
