// Every rule has a test and every test quotes a rule that stands: `node tools/spec-coverage.mjs [FOLDER]`.
import { resolve } from 'node:path';
import { finish } from './guards/finish.mjs';
import { quotedIn, rulesIn } from './guards/rules.mjs';

/** A rule nobody tests, an id nobody wrote down, a rule with two homes. */
export function specFaults(root) {
  const rules = rulesIn(root);
  const quoted = quotedIn(root);
  const written = new Set(rules.map((rule) => rule.id));
  const tested = new Set(quoted.map((title) => title.id));
  const untested = rules.filter((rule) => !tested.has(rule.id));
  const unknown = quoted.filter((title) => !written.has(title.id));
  const twice = rules.filter((rule, at) => rules.findIndex((other) => other.id === rule.id) !== at);
  return [
    ...untested.map((rule) => `${rule.file}: ${rule.id} has no test`),
    ...unknown.map((title) => `${title.file}: [${title.id}] is in no SPEC.md`),
    ...twice.map((rule) => `${rule.file}: ${rule.id} has another home already`),
  ];
}

finish(import.meta.url, 'spec coverage', (folder) => {
  const root = resolve(folder);
  return { faults: [...new Set(specFaults(root))], said: `${rulesIn(root).length} rules, each with a test` };
});
