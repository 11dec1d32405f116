import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { cachingFor } from './headers.ts';
import { text } from './say.ts';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export const nothing = 'Nothing is here.';

/** Dot files, and the compressed twins that only sirv hands out. */
export const isHidden = (path: string): boolean => /\/\.|\.(br|gz)$/.test(path);

/** The files of the built app. [RE4] [RE5] [RE6] */
export function files(folder: string): Answer {
  const serve = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('Cache-Control', cachingFor(path)),
    onNoMatch: (_request, response) => text(response, 404, nothing),
  });
  return (request, response) => {
    // Nothing here is large enough for a range, and an upside-down one would end the process. [RE9]
    delete request.headers.range;
    response.on('pipe', (source) => source.on('error', () => response.destroy()));
    serve(request, response);
  };
}
