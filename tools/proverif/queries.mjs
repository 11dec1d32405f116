/** An event without its arguments, a name without its brackets: what stays the same however ProVerif names variables. */
const plain = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/event\((\w+)\([^()]*\)\)/g, 'event($1)')
    .replace(/\[\]/g, '')
    .trim();

/** `attacker(x)` and `event(E)` are asked as "can it happen"; ProVerif answers about "not". */
const asAnswered = (query) => (query.includes('==>') ? query : `not ${query}`);

/** Every question that a model asks, as ProVerif repeats it in its summary: `not attacker(giftA)`. */
export function queriesIn(model) {
  const code = model.replace(/\(\*.*?\*\)/gs, '');
  const asked = [...code.matchAll(/\bquery\s+(?:[\w\s:,]*;)?([^.]*)\./g)].map((hit) => asAnswered(plain(hit[1])));
  return /\bdiff\[/.test(code) ? [...asked, 'Observational equivalence'] : asked;
}

/** The events that a correspondence speaks of on its left side: what is promised about something that must happen. */
export const promisedAbout = (queries) =>
  queries.filter((query) => query.includes('==>')).map((query) => /event\((\w+)\)/.exec(query)?.[1]);

const answer = /(?:Query (.*?)|(Observational equivalence)) (?:is (true|false)|(cannot be proved))\./g;

/** What ProVerif says at its end, question by question; nothing when it did not come to its end. */
export function answersIn(output) {
  const [, summary] = output.split('Verification summary:');
  if (summary === undefined) return undefined;
  const [text] = summary.split(/-{10,}/);
  // A failed injective question is followed by what else was found about it, in brackets.
  const hits = text
    .replace(/\((?:but|even) .*?\.\)/gs, '')
    .replace(/\s+/g, ' ')
    .matchAll(answer);
  return [...hits].map(([, query, equivalence, verdict, unproved]) => ({
    query: equivalence ?? plain(query),
    result: verdict ?? unproved,
  }));
}

/** Every way in which what was answered is not what was written down beforehand. */
export function differences(expected, answers) {
  if (!answers) return ['ProVerif did not come to its end'];
  const given = new Map(answers.map(({ query, result }) => [query, result]));
  const wrong = Object.entries(expected)
    .filter(([query, result]) => given.get(query) !== result)
    .map(([query, result]) => `${query}: expected ${result}, answered ${given.get(query) ?? 'nothing'}`);
  const unasked = [...given.keys()].filter((query) => !(query in expected)).map((query) => `${query}: not expected`);
  return [...wrong, ...unasked];
}
