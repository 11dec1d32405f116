import { expect, test } from 'vitest';
import { invitationIn, linkFor } from './address.ts';

const app = 'https://unhurried.example/house/';
const invitation = 'AQ'.repeat(44);

test('[LS1] a link holds its invitation and nothing else of this page', () => {
  expect(linkFor(`${app}?shown=1#/us`, invitation)).toBe(`${app}?shown=1#/join/${invitation}`);
  expect(invitationIn(linkFor(app, invitation), app)).toEqual({ ok: true, value: invitation });
});

test.each([
  invitation,
  `  ${invitation}\n`,
  `#/join/${invitation}`,
  `Here you are: ${app}#/join/${invitation} (until ten)`,
  `https://unhurried.example/#/join/${invitation}`,
])('[LS1] it is found in %j', (text) => {
  expect(invitationIn(text, app)).toEqual({ ok: true, value: invitation });
});

test.each([
  `https://elsewhere.example/#/join/${invitation}`,
  `http://unhurried.example/#/join/${invitation}`,
  `https://unhurried.example:8443/#/join/${invitation}`,
])('[LS1] another address is refused by its name: %j', (text) => {
  expect(invitationIn(text, app)).toEqual({ ok: false, refusal: 'other-relay' });
});

test.each([
  '',
  'a short word',
  'https://unhurried.example/',
  `${app}#/us`,
  `${app}#/join/`,
  `${invitation} ${invitation}`,
])('[LS1] no invitation is made out of %j', (text) => {
  expect(invitationIn(text, app)).toEqual({ ok: false, refusal: 'not-an-invitation' });
});
