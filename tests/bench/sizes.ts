import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = resolve('.output/chrome-mv3');

/** Prints how large the build's scripts and styles are. */
export function printSizes(): void {
  if (!existsSync(built)) {
    console.log('\nNo build to weigh: run `npm run build` first.');
    return;
  }
  console.log('\n## Sizes\n\n| file | bytes | gzip |\n|---|--:|--:|');
  for (const path of readdirSync(built, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.(js|css)$/.test(path)) continue;
    const content = readFileSync(join(built, path));
    console.log(`| ${path} | ${content.length} | ${gzipSync(content).length} |`);
  }
}
