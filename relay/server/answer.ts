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
  response.end(`${text}\n`);
}

const nothingHere: Answer = (_request, response) => say(response, 404, 'Nothing is here.');

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
    onNoMatch: nothingHere,
  });
  return (request, response) => {
    // Nothing here is large enough for a range, and an upside-down one would end the process. [RE9]
    delete request.headers.range;
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    serve(request, response);
  };
}

/** Everything this relay answers: two words about its health, and the files of the app. [RE6] [RE7] */
export function answers(site: Site): Answer {
  const serveFile = files(site.folder);
  return (request, response) => {
    const path = pathOf(request);
    const headers = headersFor(path ?? '', site.behindTls);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (site.leaving()) response.setHeader('Connection', 'close');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return say(response, 405, 'Only reading is possible here.');
    }
    if (path === '/healthz') return say(response, 200, 'well');
    if (path === '/readyz') return site.leaving() ? say(response, 503, 'leaving') : say(response, 200, 'ready');
    if (path === undefined || /\/\./.test(path) || path.endsWith('.br') || path.endsWith('.gz')) {
      return nothingHere(request, response);
    }
    serveFile(request, response);
  };
}
