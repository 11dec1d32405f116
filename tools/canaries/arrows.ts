import type { Files } from './planted.ts';

interface Planted {
  /** The rule that must turn red. */
  readonly rule: string;
  /** The file that breaks it, and what it says. */
  readonly at: string;
  readonly says: string;
}

const needs = (rule: string, at: string, what: string): Planted => ({ rule, at, says: `import '${what}';\n` });
const asType = (rule: string, at: string, what: string): Planted => ({
  rule,
  at,
  says: `import type { Word } from '${what}';\nexport type Mine = Word;\n`,
});

/** One violation for every rule in .dependency-cruiser.cjs; the doors they knock at stand in `houseFiles`. */
export const planted: readonly Planted[] = [
  needs('no-cycles', 'domain/time/round.ts', './about.ts'),
  needs('kernel-knows-nobody', 'kernel/curious.ts', '../domain/time/index.ts'),
  needs('domain-is-pure', 'domain/time/reads-a-file.ts', 'node:fs'),
  needs('domain-is-pure', 'domain/couple/takes-a-package.ts', 'idb'),
  needs('domain-is-pure', 'domain/care/takes-a-built-package.ts', 'valibot'),
  asType('domain-is-pure', 'domain/pace/looks-at-keys.ts', '../../keys/seal/index.ts'),
  needs('domain-knows-domain', 'domain/time/far.test.ts', '../../keys/seal/index.ts'),
  needs('domain-is-mapped', 'domain/elsewhere/index.ts', '../time/index.ts'),
  needs('pace-is-downstream', 'domain/limits/hurried.ts', '../pace/index.ts'),
  needs('content-is-data', 'content/activities/asks-the-app.ts', '../../app/session/index.ts'),
  asType('keys-know-no-couple', 'keys/seal/knows-us.ts', '../../domain/couple/index.ts'),
  needs('matching-knows-no-couple', 'matching/round/knows-us.ts', '../../domain/couple/index.ts'),
  needs('sync-is-blind', 'sync/journal/opens.ts', '../../keys/seal/index.ts'),
  needs('ports-touch-no-machine', 'sync/storage/stores.ts', 'idb'),
  needs('ports-need-no-node', 'keys/seal/reads-a-file.ts', 'node:crypto'),
  asType('relay-is-blind', 'relay/server/reads.ts', '../../keys/seal/index.ts'),
  needs('relay-is-blind', 'relay/server/journals.ts', '../../sync/journal/index.ts'),
  needs('formal-stands-apart', 'formal/attacker/peeks.ts', '../../keys/seal/index.ts'),
  needs('formal-is-not-shipped', 'keys/seal/supposes.ts', '../../formal/attacker/peeks.ts'),
  needs('app-is-the-top', 'sync/journal/asks-the-app.ts', '../../app/session/index.ts'),
  needs('app-runs-in-a-browser', 'app/today/asks-the-relay.ts', '../../relay/server/index.ts'),
  needs('app-needs-no-node', 'app/today/reads-a-file.ts', 'node:fs'),
  asType('screens-touch-no-device', 'app/today/stores.tsx', '../device/index.ts'),
  needs('screens-touch-no-device', 'app/routes.ts', '../keys/seal/index.ts'),
  needs('front-door', 'app/today/climbs-in.ts', '../session/inside.ts'),
  needs('front-door', 'domain/couple/climbs-in.ts', '../time/round.ts'),
  needs('front-door-from-the-top', 'app/main.tsx', './session/inside.ts'),
  needs('front-door-between-rooms', 'app/session/climbs-in.ts', '../../domain/time/round.ts'),
  needs('gallery-is-apart', 'app/today/shows-off.ts', '../gallery/index.ts'),
  needs('no-wandering', 'app/today/wanders.ts', './nowhere.ts'),
  needs('declared', 'app/today/borrows.ts', 'valibot'),
  needs('tests-are-leaves', 'app/today/leans.ts', './today.test.ts'),
  // Inside the domain: each idea looks at one that is downstream of it.
  ...(
    [
      ['time', 'couple'],
      ['couple', 'library'],
      ['library', 'check-in'],
      ['check-in', 'limits'],
      ['limits', 'care'],
      ['care', 'limits'],
      ['medicines', 'limits'],
      ['clinic', 'offering'],
      ['sentence', 'care'],
      ['calendar', 'check-in'],
      ['edits', 'library'],
      ['kind-hours', 'week'],
      ['reminders', 'week'],
      ['diary', 'pace'],
      ['common-ground', 'overlap'],
      ['pace', 'offering'],
      ['offering', 'overlap'],
      ['overlap', 'week'],
      ['together', 'week'],
      ['week', 'overlap'],
      ['rituals', 'week'],
      ['turn', 'week'],
      ['talk', 'turn'],
      ['answers', 'talk'],
      ['kindness', 'talk'],
      ['jar', 'talk'],
      ['repair', 'talk'],
      ['learned', 'talk'],
      ['cues', 'talk'],
      ['journey', 'week'],
      ['laws', 'week'],
    ] as const
  ).map(([idea, downstream]) => asType(`domain-${idea}`, `domain/${idea}/looks-down.ts`, `../${downstream}/index.ts`)),
];

const doors = [
  'domain/time',
  'domain/couple',
  'domain/library',
  'domain/check-in',
  'domain/limits',
  'domain/care',
  'domain/pace',
  'domain/offering',
  'domain/overlap',
  'domain/week',
  'domain/turn',
  'domain/talk',
  'content/activities',
  'keys/seal',
  'sync/journal',
  'relay/server',
  'app/session',
  'app/device',
  'app/gallery',
];

/** A small house in order: every arrow in it points the right way. */
export const houseFiles: Files = {
  'package.json': '{ "name": "house", "private": true, "type": "module" }',
  'kernel/index.ts': 'export type Word = string;\n',
  ...Object.fromEntries(
    doors.map((door) => [`${door}/index.ts`, "export type { Word } from '../../kernel/index.ts';\n"]),
  ),
  'domain/time/about.ts': "import './day.ts';\n",
  'domain/time/day.ts': 'export const day = 1;\n',
  'app/session/inside.ts': "import '../../keys/seal/index.ts';\nexport const inside = 1;\n",
  'app/today/today.test.ts': 'export const tested = 1;\n',
  'app/today/index.ts': "import type { Word } from '../session/index.ts';\nexport type Today = Word;\n",
};

/** The same house with every violation planted. */
export const brokenHouse: Files = {
  ...houseFiles,
  'domain/time/about.ts': "import './round.ts';\n",
  ...Object.fromEntries(planted.map(({ at, says }) => [at, says])),
};
