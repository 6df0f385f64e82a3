import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const fixtures = resolve('tests/fixtures');

/** The sample pages' names, in order. */
export function fixtureSlugs(): string[] {
  return readdirSync(fixtures)
    .filter((slug) => existsSync(join(fixtures, slug, 'source.html')))
    .sort();
}

/** Serves the sample pages from loopback, `/<slug>/` each, and at `/` a list of them. */
export async function serveFixtures(
  port = 0,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const slug =
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).split('/')[1] ??
      '';
    const known = fixtureSlugs();
    if (slug === '') {
      const list = known.map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>Pangzhu</title><ul>${list}</ul>`);
    } else if (known.includes(slug)) {
      // The page's own meta tag names its encoding, as on the sites that the samples imitate.
      response.setHeader('content-type', 'text/html');
      response.end(readFileSync(join(fixtures, slug, 'source.html')));
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
