import { fileURLToPath } from 'node:url';
import { buildWords } from '../words.mjs';

/** Units and laws see the same compiled sentences as the app. */
export default function setup() {
  const { faults } = buildWords(fileURLToPath(new URL('../..', import.meta.url)));
  if (faults.length > 0) throw new Error(faults.join('\n'));
}
