import type { Page } from '@playwright/test';
import { launch } from '@/scripts/browser/launch';
import { traceTasks } from './main-thread';
import { addNotes } from './slices/add-notes';
import { differentParagraphs, largePage } from './slices/pages';

const notes = 500;
/** In ms. */
const bar = 50;
const address = 'http://panel.test/2024/0809/12345.html';

/** What is there: so many elements, or any number of them. */
interface Done {
  readonly there: string;
  readonly count?: number;
}

/** What is done in the panel, and what shows that it is done. */
interface Step {
  readonly name: string;
  readonly act: (panel: Page) => Promise<unknown>;
  readonly done: Done;
}

const steps: readonly Step[] = [
  {
    name: 'opened',
    act: (panel) => panel.reload(),
    done: { there: '.note-open', count: 50 },
  },
  ...[100, 150, 200, 250, 300, 350, 400, 450, 500].map((count) => ({
    name: `more of them, ${count} in all`,
    act: (panel: Page) => panel.locator('.more-button').click(),
    done: { there: '.note-open', count },
  })),
  {
    name: 'a key among them all',
    act: (panel) => panel.keyboard.press('ArrowDown'),
    done: { there: '.note-open:focus' },
  },
  {
    name: 'narrowed down to a colour',
    act: (panel) => panel.locator('.kind-choice').nth(1).click(),
    done: { there: '.note-open', count: 50 },
  },
  {
    name: 'all again',
    act: (panel) => panel.locator('.kind-choice').nth(0).click(),
    done: { there: '.note-open', count: 50 },
  },
  {
    name: 'a jump',
    act: (panel) => panel.locator('.note-open').nth(30).click(),
    done: { there: '.panel', count: 1 },
  },
  {
    name: 'the names',
    act: (panel) => panel.getByRole('tab').nth(1).click(),
    done: { there: '.panel-row' },
  },
  {
    name: 'the figures',
    act: (panel) => panel.getByRole('tab').nth(2).click(),
    done: { there: '.panel-row', count: 50 },
  },
  {
    name: 'more figures',
    act: (panel) => panel.locator('.more-button').click(),
    done: { there: '.panel-row', count: 100 },
  },
  {
    name: 'the notes again',
    act: (panel) => panel.getByRole('tab').nth(0).click(),
    done: { there: '.note-open' },
  },
  {
    // What is told of the database is told alike, whoever wrote it.
    name: 'a change in the database',
    act: (panel) => panel.locator('.status-choice').first().click(),
    done: { there: '.status-choice[aria-pressed="true"]', count: 1 },
  },
];

/** The longest task of the side panel beside a page with many notes, in all that is done in it. */
export async function benchPanel(): Promise<void> {
  console.log(
    `\n## Side panel: ${notes} notes on the page\n\n| longest task | bar | | what | there after |\n|--:|--:|---|---|--:|`,
  );
  const browser = await launch();
  const { context, origin } = browser;
  const paragraphs = differentParagraphs(notes);
  await addNotes(browser, address, paragraphs);
  const body = largePage(paragraphs.map((each) => `<p>${each}</p>`).join(''));
  await context.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.has('pangzhu-note-yellow'), null, {
    timeout: 60_000,
  });
  const panel = await context.newPage();
  await panel.addInitScript(() => performance.mark('bench'));
  await panel.goto(`${origin}/sidepanel.html`);
  await until(panel, { there: '.note-open', count: 50 });
  for (const { name, act, done } of steps) {
    await panel.waitForTimeout(800);
    const stop = await traceTasks(await context.newCDPSession(panel));
    await panel.evaluate(() => performance.mark('bench'));
    const began = Date.now();
    await act(panel);
    await until(panel, done);
    const took = Date.now() - began;
    await panel.waitForTimeout(800);
    const longest = Math.max(0, ...(await stop('bench')));
    console.log(
      `| ${longest.toFixed(0)} ms | ${bar} ms | ${longest <= bar ? 'ok' : 'MISSED'} | ${name} | ${took} ms |`,
    );
  }
  await context.close();
}

async function until(panel: Page, done: Done): Promise<void> {
  await panel.waitForFunction(({ there, count }) => {
    const all = document.querySelectorAll(there);
    return count === undefined ? all.length > 0 : all.length === count;
  }, done);
}
