import { createServer } from 'node:http';
import { ok, type Result, refuse } from '@unhurried/kernel';
import type { Counts } from './prometheus.ts';

export interface MetricsServing {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** Hands out the counts on a port of their own that only this machine reaches. [RE21] */
export function serveMetrics(counts: Counts, port: number): Promise<Result<MetricsServing, string>> {
  const server = createServer({ headersTimeout: 5000, requestTimeout: 5000 }, (request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    counts.text().then(
      (text) => response.writeHead(200, { 'Content-Type': counts.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return new Promise((opened) => {
    server.once('error', (error: NodeJS.ErrnoException) => opened(refuse(error.code ?? error.message)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      opened(ok({ port: typeof address === 'object' && address ? address.port : port, close }));
    });
  });
}
