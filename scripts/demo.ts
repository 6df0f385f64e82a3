/**
 * `npm start`: the sample news pages in a Chromium with the extension. With no display it does a reader's whole job headless,
 * prints what it saw, leaves screenshots in .output/demo and ends.
 */
import { rmSync } from 'node:fs';
import { NoBrowserError } from './browser/find-browser';
import { launch } from './browser/launch';
import { serveFixtures } from './browser/serve-fixtures';
import { readAsAPerson } from './demo/read-as-a-person';

const firstPage = 'plain-article';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

try {
  const site = await serveFixtures();
  if (hasDisplay) {
    const { context } = await launch({ headless: false });
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${site.origin}/${firstPage}/`);
    console.log(
      `Chromium shows ${page.url()}; all sample pages: ${site.origin}/ . Close it to end.`,
    );
    await new Promise((closed) => context.once('close', closed));
  } else {
    const browser = await launch();
    await readAsAPerson(browser, `${site.origin}/${firstPage}/`, '.output/demo');
    await browser.context.close();
    rmSync(browser.profile, { recursive: true, force: true });
  }
  await site.close();
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
