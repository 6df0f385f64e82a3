import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small news site on loopback whose pages a test can change while they are being read. */
export interface NewsSite {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  /** The same site as another outlet: `http://localhost:PORT`. */
  readonly otherOrigin: string;
  /** Puts a page at a path, in place of what was there; null takes it away. */
  put(path: string, html: string | null): void;
  close(): Promise<void>;
}

/** Starts a site without pages. The query of an address makes no difference to what is served. */
export async function newsSite(): Promise<NewsSite> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const html = pages.get(new URL(url, 'http://localhost').pathname);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html ?? '<!doctype html><title>404</title><p>没有这个页面');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    put(path, html) {
      if (html === null) pages.delete(path);
      else pages.set(path, html);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A news page with these paragraphs. */
export function newsPage(article: {
  title: string;
  outlet: string;
  /** ISO 8601 date. */
  published: string;
  paragraphs: readonly string[];
}): string {
  const { title, outlet, published, paragraphs } = article;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}_${outlet}</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">
</head>
<body><nav><a href="/">首页</a> <a href="/news">新闻</a></nav>
<main><article><h1>${title}</h1><p class="info"><span>${published}</span> <span>来源：${outlet}</span></p>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main></body></html>`;
}
