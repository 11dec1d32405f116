import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Meter, Route } from '../metrics/index.ts';
import { type Answer, files, isHidden, nothing } from './files.ts';
import { headersFor } from './headers.ts';
import { setAll, text } from './say.ts';

export interface App {
  /** The folder of the built app. */
  readonly folder: string;
  /** The origin of its relay; empty when it is this very program. */
  readonly relay: string;
  /** The key under which that relay wakes phones; empty where it wakes none. */
  readonly push?: string;
}

export interface Site {
  readonly app: App | undefined;
  readonly behindTls: boolean;
  readonly leaving: () => boolean;
  /** Whether store and bus answer. */
  readonly well: () => Promise<boolean>;
  /** What answers below `/v1/`; nothing for a host of the app alone. */
  readonly wire: Answer | undefined;
  readonly meter: Meter;
}

type Words = readonly [status: number, words: string];

/** The path alone, as the rules read it. What cannot be read is no path. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURI((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

async function readiness({ leaving, well }: Site): Promise<Words> {
  if (leaving()) return [503, 'leaving'];
  return (await well()) ? [200, 'ready'] : [503, 'unwell'];
}

/** The answers that are words, and not a file of the app. */
function spoken(site: Site, request: IncomingMessage, path: string | undefined): Words | Promise<Words> | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, 'Only reading is possible here.'];
  if (path === '/healthz') return [200, 'well'];
  if (path === '/readyz') return readiness(site);
  return path === undefined || isHidden(path) || !site.app ? [404, nothing] : undefined;
}

/** Where the page finds its relay. Asked for again each time: the operator may have moved it. [RE19] */
function tellRelay(response: ServerResponse, { relay, push = '' }: App): void {
  response.setHeader('Content-Type', 'application/json');
  response.setHeader('Cache-Control', 'no-cache');
  response.end(JSON.stringify({ relay, push }));
}

/** Two words about health, where the relay is, and the files of the app. */
function visitor(site: Site): (request: IncomingMessage, response: ServerResponse, path: string | undefined) => void {
  const serveFile = site.app && files(site.app.folder);
  return async (request, response, path) => {
    const words = await spoken(site, request, path);
    if (words) text(response, ...words);
    else if (path === '/relay.json' && site.app) tellRelay(response, site.app);
    else serveFile?.(request, response);
  };
}

const routeOf = (path: string | undefined): Route => (path === '/healthz' || path === '/readyz' ? 'health' : 'app');

/** Everything this program answers. [RE6] [RE7] [RE12] */
export function answers(site: Site): Answer {
  const visit = visitor(site);
  const ground = { behindTls: site.behindTls, relay: site.app?.relay ?? '' };
  return (request, response) => {
    if (site.leaving()) response.setHeader('Connection', 'close');
    if (site.wire && request.url?.startsWith('/v1/')) return site.wire(request, response);
    const path = pathOf(request);
    setAll(response, headersFor(path ?? '', ground));
    response.once('finish', () => site.meter.answered(routeOf(path), response.statusCode));
    visit(request, response, path);
  };
}
