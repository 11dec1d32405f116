import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { presumingIn, presumingWords } from './plain-words.ts';

/** The catalogues of Talk and Us, by the beginning of their names. A new area of these rooms is read as well. */
const areas =
  /^(questions|practice|longing|kindness(es)?|joy|signs|senses|talk|turns|line|answers|repair|jar|well|cues|journey|month|learned|us)(-[a-z]+)*\.json$/;
const homes = ['./en/', '../../app/words/en/'];

type Catalogue = Readonly<Record<string, { readonly defaultMessage: string }>>;

const read = (url: URL): Catalogue => JSON.parse(readFileSync(url, 'utf8'));
const filesIn = (home: string): URL[] =>
  readdirSync(new URL(home, import.meta.url))
    .filter((name) => areas.test(name))
    .map((name) => new URL(`${home}${name}`, import.meta.url));
const said: Catalogue = Object.assign({}, ...homes.flatMap(filesIn).map(read));

/** Signed one by one: the kinds of words, and why they presume nothing there. */
const signed: Readonly<Record<string, { readonly kinds: readonly string[]; readonly because: string }>> = {
  'kindnesses.worn-still-fond.text': { kinds: ['hurry'], because: 'Fond in spite of the day. Nobody is late.' },
  'kindnesses.worn-both.text': { kinds: ['hurry'], because: 'A day together in spite of all. Nobody is late.' },
  'kindnesses.worn-both.worst': { kinds: ['hurry'], because: 'Us in spite of all. Nobody is late.' },
  'kindnesses.still-us.text': { kinds: ['hurry'], because: 'Us in spite of all. Nobody is late.' },
  'kindnesses.still-us.worst': { kinds: ['hurry'], because: 'Us in spite of all. Nobody is late.' },
  'signs.hold-still': { kinds: ['hurry'], because: 'Still means without moving.' },
  'signs.still-hand': { kinds: ['hurry'], because: 'Still means without moving.' },
  'signs.stillness': { kinds: ['hurry'], because: 'Still means without moving.' },
  'cues.problem.no-day': { kinds: ['hurry'], because: 'A number that a form needs.' },
  'repair.heart': { kinds: ['hurry'], because: 'A heart that goes on racing. Nobody is late.' },
  'repair.apartLead': { kinds: ['hurry'], because: 'The shortest time apart, in minutes.' },
  'repair.notNow': { kinds: ['hurry'], because: 'Nothing was lost. Nobody is late.' },
  'journey.kindWin': { kinds: ['score'], because: 'A name that two people may give to a day. Nothing measures it.' },
  'journey.kindGoal': { kinds: ['score'], because: 'A name that two people may give to a hope. Nothing measures it.' },
  'journey.goalsDue': { kinds: ['score'], because: 'The places that the two named so themselves.' },
  'journey.goals': { kinds: ['score'], because: 'The places that the two named so themselves.' },
  'turns.stays': { kinds: ['hurry'], because: 'It stays readable. Nobody is late.' },
  'joy.win': { kinds: ['score'], because: 'The name that the coast has for such a place. Nothing measures it.' },
  'well.whyWords': { kinds: ['body', 'illness'], because: 'Whom a study asked, and the journal where it stands.' },
  'learned.doubt': { kinds: ['hurry'], because: 'A doubt about a finding. Nobody is late.' },
  'us.seesMe': { kinds: ['hurry'], because: 'Who can read it: nobody else.' },
  'us.thingOpened': { kinds: ['blame'], because: 'Among what the other can not see.' },
  'us.limitWatched': { kinds: ['duty'], because: 'Must is about what stays private, and asks nothing of anybody.' },
};

const foundIn = (catalogue: Catalogue): string[] =>
  Object.entries(catalogue).flatMap(([key, { defaultMessage }]) =>
    presumingIn(defaultMessage)
      .filter((kind) => !signed[key]?.kinds.includes(kind))
      .map((kind) => `${key}: ${kind}: ${defaultMessage}`),
  );

test('[CT21] what two people say to each other presumes nothing and pushes nobody', () => {
  expect(Object.keys(said).length).toBeGreaterThan(300);
  expect(foundIn(said)).toEqual([]);
});

test('[CT21] every exception has a reason and is still needed', () => {
  for (const [key, { kinds, because }] of Object.entries(signed)) {
    expect(because.length, key).toBeGreaterThan(10);
    expect(presumingIn(said[key]?.defaultMessage ?? ''), key).toEqual(kinds);
  }
});

const planted: Readonly<Record<keyof typeof presumingWords, readonly string[]>> = {
  gender: ['Ask her first.', 'Both men and women feel this.', 'What would he like?'],
  family: [
    'What do you love about your marriage?',
    'Which room of the house do you like?',
    'What do the children say?',
  ],
  body: ['Some people feel frigid.', 'What do you like about sex?'],
  illness: ['How has your illness changed you?', 'Since the cancer came, what do you miss?'],
  normal: ['When will you be back to normal?', 'What is normal for you?'],
  duty: ['You should say yes.', 'It is a duty of love.', 'You must not hide.'],
  score: ['You failed to answer.', 'A successful week.', 'Your progress so far.'],
  hurry: ['Just try.', 'You have not answered at last.', 'Do you still want to?', 'At least hold hands.'],
  blame: ['Why don’t you tell me?', 'How often do you kiss?'],
  cheer: ['Stay strong.', 'Your battle with it.', 'Do not lose hope.', 'You will soon be better.'],
  noise: ['Well done, you two!'],
};

test('[CT21] the list bites, and lets other words be', () => {
  for (const [kind, texts] of Object.entries(planted))
    for (const text of texts) expect(presumingIn(text), text).toContain(kind);
  expect(Object.keys(planted).sort()).toEqual(Object.keys(presumingWords).sort());
  expect(foundIn({ 'questions.planted': { defaultMessage: 'Why don’t you ask your wife?' } })).toHaveLength(2);
  for (const text of ['Back to Talk', 'There, together, others', 'Adjust the light.', 'There is no hurry today.'])
    expect(presumingIn(text), text).toEqual([]);
});
