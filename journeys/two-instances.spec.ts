import { ana, ben } from './couple.ts';
import { close, expect, link, openBoth, openPhone, test } from './phones.ts';
import { opened } from './program.ts';
import { realServers } from './servers.ts';
import { holdTheSame } from './stores.ts';
import {
  changesTheDay,
  seeTheSameDay,
  sharesAFirstDay,
  sharesTheChange,
  welcomesAndTells,
  writesACard,
} from './two-phones.ts';
import { wayTo } from './way.ts';

test.use({ story: 'each alone' });

/** What is still open, whatever became of the journey; the last that was opened goes first. */
const ends: (() => Promise<void> | void)[] = [];
test.afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test('[JO20] phones that speak with two instances of one relay are linked and share; one instance is killed, and nothing is lost @chromium', async ({
  browser,
  held,
}, info) => {
  test.setTimeout(180_000);
  const servers = await realServers();
  if (servers.why !== undefined) return info.skip(true, servers.why);
  ends.push(servers.stop);
  const [dying, staying] = [await opened(servers.env), await opened(servers.env)];
  ends.push(
    () => staying.end('SIGINT'),
    () => dying.end('SIGKILL'),
  );
  const [hers, his] = [await wayTo(dying.origin), await wayTo(staying.origin)];
  ends.push(hers.close, his.close);
  const phones = {
    ana: await openPhone(browser, ana, { origin: hers.origin, away: true, state: held?.ana }),
    ben: await openPhone(browser, ben, { origin: his.origin, away: true, state: held?.ben }),
  };
  const [one, other] = [phones.ana.page, phones.ben.page];

  await openBoth(phones);
  await link(phones);
  await sharesAFirstDay(one, { energy: 6, pain: 3, welcome: 'Sustained comfort' });
  await sharesAFirstDay(other, { energy: 7, pain: 2, welcome: 'Closer touch' });
  await seeTheSameDay(one, other);

  await writesACard(one, 'Blue heron walk', 'To the heron and back.');
  await dying.end('SIGKILL');
  await changesTheDay(one, { pain: 8 });
  hers.leadTo(staying.origin);
  await sharesTheChange(one);
  await expect(other.getByText('A resting day for both of you.')).toBeVisible({ timeout: 60_000 });
  await seeTheSameDay(one, other);
  await holdTheSame(one, other);
  await welcomesAndTells(other, 'Blue heron walk', 'Ana');
  await holdTheSame(one, other);

  await close(phones);
});
