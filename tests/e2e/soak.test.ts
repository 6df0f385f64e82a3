/** The short form of `npm run bench soak`. */
import { expect } from '@playwright/test';
import { test } from '../support/browser-test';
import { soak } from '../support/soak';

test('of a hundred saves with the worker stopped five times none is lost, none there twice', async ({
  site,
  start,
}) => {
  const { notes, quotes } = await soak(await start(), site, { saves: 100, parts: 5 });
  expect({ notes, quotes }).toEqual({ notes: 100, quotes: 100 });
});
