import { expect, test } from 'vitest';
import { mineFact, paired, passingFact, phone, read, shownFact, world } from './two-phones.contract.ts';

const given = <Value>(result: { readonly ok: boolean; readonly value?: Value }): Value => {
  expect(result).toMatchObject({ ok: true });
  return result.value as Value;
};

const tomorrow = (now: number): number => now + 86_400_000;

test('[LK2] [LK3] two phones that were begun alone read what each shows the other, and nothing that is mine', async () => {
  const here = world();
  const ada = await phone(here, 'Ada');
  const ben = await phone(here, 'Ben');
  given(await ada.side.append([mineFact('secret'), shownFact('before')]));
  await paired(here, ada, ben);
  expect([ada.side.person, ben.side.person]).toEqual(['a', 'b']);
  expect(ada.side.link.partner()).toEqual({ person: 'b', name: 'Ben' });
  expect(ben.side.spaceId).toBe(ada.side.spaceId);
  given(await ben.side.append([shownFact('answer'), passingFact('today', tomorrow(here.now))]));
  await here.settle();
  expect(await read(ada)).toEqual({ mine: ['a:secret'], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect(await read(ben)).toEqual({ mine: [], shown: ['a:before', 'b:answer'], passing: ['b:today'] });
  expect([ada.side.link.state(), ben.side.link.state()]).toEqual(['settled', 'settled']);
});
