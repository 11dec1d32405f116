import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Session } from '../session/index.ts';
import { loadWords, t } from '../words/index.ts';
import { hasMailboxes } from './mailboxes.ts';

type Link = Session['link'];

const side = (has: { readonly partner?: boolean; readonly kit?: boolean; readonly state?: Link['state']['value'] }) =>
  hasMailboxes({
    partner: signal(has.partner ? { person: 'b', name: 'Ben' } : undefined),
    hasKit: signal(has.kit ?? false),
    state: signal(has.state ?? 'alone'),
  } as unknown as Link);

test('[LS11] a side that is linked or has words may be erased on this phone alone; one without mailboxes has one way', () => {
  expect([side({ partner: true }), side({ kit: true }), side({ kit: true, partner: true })]).toEqual([
    true,
    true,
    true,
  ]);
  expect(side({})).toBe(false);
  // A kit that is gone where it was laid is none any more, and there may still be mailboxes.
  expect(side({ state: 'refused' })).toBe(true);
});

test('[LS11] whoever came back is told of that way by the name of its button', async () => {
  await loadWords('en', ['kit', 'settings']);
  expect(t('kit.oldPhoneHere')).toContain(`“${t('settings.eraseHere')}”`);
  expect(t('settings.eraseHereWhy').toLowerCase()).toContain(t('settings.eraseHere').toLowerCase());
});
