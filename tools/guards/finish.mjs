import { pathToFileURL } from 'node:url';
import { root } from '../setup/root.mjs';

/** Runs a guard when its file was called by itself: every fault a line, and an exit code that says whether it bit. */
export function finish(url, name, check) {
  if (url !== pathToFileURL(process.argv[1] ?? '').href) return;
  Promise.resolve(check(process.argv[2] ?? root)).then(({ faults, said }) => {
    for (const fault of faults) console.error(`${name}: ${fault}`);
    console.log(faults.length > 0 ? `${name}: ${faults.length} to mend` : `${name}: ${said}`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  });
}
