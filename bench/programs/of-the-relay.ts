import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Pg from 'pg';
import type * as Ws from 'ws';
import { top } from '../house/index.ts';

/** Packages as the relay has them: what stands beside it is made of the very same. */
const relays = createRequire(join(top, 'relay/package.json'));

export const ws = (): typeof Ws => relays('ws') as typeof Ws;
export const pg = (): typeof Pg => relays('pg') as typeof Pg;
