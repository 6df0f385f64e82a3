import { launch } from '@/scripts/browser/launch';
import { bundle } from './bundle';

/** A new profile, filled by a script of `tests/bench/store` that is run in a page of the extension. */
export async function filledProfile(script: string, call: string): Promise<string> {
  const { context, origin, profile } = await launch();
  const page = await context.newPage();
  await page.goto(`${origin}/editor.html`);
  await page.evaluate(await bundle(`tests/bench/store/${script}.ts`));
  await page.evaluate(call);
  await context.close();
  return profile;
}
