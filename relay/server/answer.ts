import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cachingFor, headersFor } from './headers.ts';

export interface Site {
  /** The folder of the built app. */
  readonly folder: string;
  readonly behindTls: boolean;
  readonly leaving: () => boolean;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

function say(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Cache-Control', 'no-store');
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  response.end(`${text}\n`);
}

const nothing = 'Nothing is here.';

/** The path alone, as the rules read it. What cannot be read is no path. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return decodeURI((request.url ?? '/').split(/[?#]/, 1)[0] ?? '/');
  } catch {
    return undefined;
  }
}

function files(folder: string): Answer {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingFor(path)),
    onNoMatch: (_request, response) => say(response, 404, nothing),
  });
  return (request, response) => {
    // Nothing here is large enough for a range, and an upside-down one would end the process. [RE9]
    delete request.headers.range;
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    serve(request, response);
  };
}

/** Dot files, and the compressed twins that only sirv hands out. */
const isHidden = (path: string): boolean => /\/\.|\.(br|gz)$/.test(path);

/** The answers that are not a file of the app. */
function spoken(
  method: string | undefined,
  path: string | undefined,
  leaving: boolean,
): readonly [number, string] | undefined {
  if (method !== 'GET' && method !== 'HEAD') return [405, 'Only reading is possible here.'];
  if (path === '/healthz') return [200, 'well'];
  if (path === '/readyz') return leaving ? [503, 'leaving'] : [200, 'ready'];
  return path === undefined || isHidden(path) ? [404, nothing] : undefined;
}

/** Everything this relay answers: two words about its health, and the files of the app. [RE6] [RE7] */
export function answers(site: Site): Answer {
  const serveFile = files(site.folder);
  return (request, response) => {
    const path = pathOf(request);
    for (const [name, value] of Object.entries(headersFor(path ?? '', site.behindTls))) response.setHeader(name, value);
    if (site.leaving()) response.setHeader('Connection', 'close');
    const words = spoken(request.method, path, site.leaving());
    if (words) say(response, ...words);
    else serveFile(request, response);
  };
}
