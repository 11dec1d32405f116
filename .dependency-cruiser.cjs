// Which way the arrows point, one sentence a rule. Types count as imports. Each rule has a planted violation in
// tools/canaries/architecture.test.ts that must turn it red. The map is explained in ARCHITECTURE.md.

const test = '[.](test|contract|gen)[.]ts$';
const rooms = 'kernel|domain|content|keys|matching|sync|formal|relay|app|journeys|bench|tools';
const door = '/index[.]tsx?$';
const notCode = '[.](json|css|svg|woff2)$';
/** Suites and generated lives are made to be run by others; `tests-are-leaves` keeps them out of what ships. */
const forTests = '[.](contract|gen)[.]ts$';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const words = ['time', 'couple', 'library'];
const half = [...words, 'check-in', 'limits', 'care', 'edits', 'calendar'];
const ours = [...half, 'pace', 'offering', 'common-ground'];

/** What each idea of the domain may know. An idea that is not named here may know nothing, so name it first. */
const sees = {
  time: [],
  couple: ['time'],
  library: ['time', 'couple'],
  'check-in': words,
  limits: [...words, 'check-in'],
  care: [...words, 'check-in'],
  medicines: words,
  clinic: [...half, 'pace', 'medicines', 'diary'],
  // What both may change, whatever it is.
  edits: ['time', 'couple'],
  calendar: [...words, 'edits'],
  diary: [...words, 'check-in'],
  'common-ground': half,
  pace: half,
  offering: [...half, 'pace', 'common-ground'],
  overlap: ours,
  together: [...ours, 'overlap'],
  week: ours,
  rituals: ours,
  turn: [...words, 'edits'],
  // What Talk and Us are made of.
  answers: words,
  kindness: words,
  jar: words,
  repair: [...words, 'answers', 'kindness'],
  'kind-hours': [...words, 'check-in', 'edits', 'calendar'],
  reminders: [...words, 'check-in', 'edits', 'calendar'],
  talk: ours,
  cues: words,
  sentence: words,
  journey: [...ours, 'edits'],
  learned: [...ours, 'journey'],
  // Generated lives for the laws: tests alone use them, so they may know every idea.
  laws: [...ours, 'overlap', 'diary', 'together', 'journey'],
};

const arrows = Object.entries(sees).map(([idea, known]) =>
  rule(
    `domain-${idea}`,
    `In the domain, ${idea} knows ${known.length ? known.join(', ') : 'nobody'}, and nothing downstream of itself.`,
    { path: `^domain/${idea}/` },
    { path: '^domain/', pathNot: `^domain/(${[idea, ...known].join('|')})/` },
  ),
);

module.exports = {
  forbidden: [
    rule('no-cycles', 'A circle has no beginning to read from.', {}, { circular: true }),
    rule(
      'kernel-knows-nobody',
      'The kernel is words everyone shares.',
      { path: '^kernel/', pathNot: test },
      { pathNot: '^kernel/' },
    ),
    rule(
      'domain-is-pure',
      "The couple's rules depend on no machine.",
      { path: '^domain/', pathNot: test },
      { pathNot: '^(domain|kernel)/' },
    ),
    rule(
      'domain-knows-domain',
      "The couple's rules are tested with the words and the content of this house, and no other room of it.",
      { path: `^domain/.*${test}` },
      { path: `^(${rooms})/`, pathNot: '^(domain|kernel|content)/' },
    ),
    rule(
      'domain-is-mapped',
      'An idea of the domain has its place on the map before it has an import.',
      { path: '^domain/', pathNot: `^domain/(${Object.keys(sees).join('|')})/` },
      {},
    ),
    ...arrows,
    rule(
      'pace-is-downstream',
      'Nothing that says what I want or allow ever looks at the pace.',
      { path: '^domain/(time|couple|library|check-in|limits|care|calendar|diary|common-ground)/' },
      { path: '^domain/(pace|offering|overlap)/' },
    ),
    rule(
      'content-is-data',
      'Content is reviewed data: it knows the words of the domain and no machine.',
      { path: '^content/', pathNot: test },
      { pathNot: '^(content|domain|kernel)/' },
    ),
    rule(
      'keys-know-no-couple',
      'Sealing does not depend on what is sealed.',
      { path: '^keys/' },
      { path: `^(${rooms})/`, pathNot: '^(keys|kernel)/' },
    ),
    rule(
      'matching-knows-no-couple',
      'Answers meet without being understood.',
      { path: '^matching/' },
      { path: `^(${rooms})/`, pathNot: '^(matching|kernel)/' },
    ),
    rule(
      'sync-is-blind',
      'Sync carries envelopes; it cannot open or understand them.',
      { path: '^sync/' },
      { path: `^(${rooms})/`, pathNot: '^(sync|kernel)/' },
    ),
    rule(
      'ports-touch-no-machine',
      'Keys and sync hold ports; the browser and Node enter from outside.',
      { path: '^(keys|matching|sync)/', pathNot: test },
      { path: '(^|/)node_modules/(idb|preact|@preact|fake-indexeddb|ws|sirv|libsql|pg)/' },
    ),
    rule(
      'ports-need-no-node',
      'Keys and sync run in every browser.',
      { path: '^(keys|matching|sync)/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'relay-is-blind',
      'The relay knows the wire and nothing else.',
      { path: '^relay/' },
      { path: `^(${rooms})/`, pathNot: '^(relay|kernel|sync/wire)/' },
    ),
    rule(
      'formal-stands-apart',
      'A model is written from the rules: it takes nothing from the code that it speaks of.',
      { path: '^formal/', pathNot: test },
      { pathNot: '^formal/' },
    ),
    rule(
      'formal-is-not-shipped',
      'Nothing that runs is made of models.',
      { path: `^(${rooms})/`, pathNot: '^formal/' },
      { path: '^formal/' },
    ),
    rule(
      'app-is-the-top',
      'Nothing below the app imports the app.',
      { path: '^(kernel|domain|content|keys|matching|sync|relay)/' },
      { path: '^(app|journeys|bench|tools)/' },
    ),
    rule(
      'app-runs-in-a-browser',
      'The app imports nothing of Node, of the relay or of the tools.',
      { path: '^app/', pathNot: test },
      { path: '^(relay|journeys|bench|tools)/' },
    ),
    rule(
      'app-needs-no-node',
      'The app runs in a browser.',
      { path: '^app/', pathNot: test },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'screens-touch-no-device',
      'A screen asks the session.',
      {
        path: '^app/',
        pathNot: `^app/(main[.]tsx|sample-life[.]ts)$|^app/(session|device|own-script|service-worker)/|[.]worker[.]ts$|${test}`,
      },
      { path: '^(app/device|keys|sync)/' },
    ),
    rule(
      'front-door',
      'Reach another folder only through its door.',
      { path: '^([^/]+)/([^/]+)/' },
      { path: '^$1/[^/]+/', pathNot: `^$1/$2/|${door}|${notCode}|${forTests}|node_modules|[.]worker[.]ts|^tools/` },
    ),
    rule(
      'front-door-from-the-top',
      'A file at the top of a room reaches into its folders through their doors.',
      { path: '^([^/]+)/[^/]+$', pathNot: '^tools/' },
      { path: '^$1/[^/]+/', pathNot: `${door}|${notCode}|node_modules` },
    ),
    rule(
      'front-door-between-rooms',
      'Reach another room of the house only through its door.',
      { path: '^([^/]+)/' },
      { path: `^(${rooms})/`, pathNot: `^$1/|^tools/|${door}|${notCode}|${forTests}` },
    ),
    rule(
      'gallery-is-apart',
      'The gallery is for those who draw; the app never opens it.',
      { pathNot: '^app/gallery/' },
      { path: '^app/gallery/' },
    ),
    rule(
      'no-wandering',
      'What an import names must exist.',
      {},
      { couldNotResolve: true, pathNot: '[?]|^vite/client$|__RELEASE__' },
    ),
    rule(
      'declared',
      'A room uses only packages that it, or the house, declares.',
      { path: `^(${rooms})/` },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    rule(
      'tests-are-leaves',
      'Nothing that ships imports a test or what only tests need.',
      { pathNot: test },
      { path: test },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|dist-relay|[.]cache|[.]tsc)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
