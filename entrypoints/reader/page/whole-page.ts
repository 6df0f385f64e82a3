import type { PageText } from '@/lib/text/page-text';
import { pageTextSteps, readPageText } from '@/lib/text/read-page-text';
import type { Steps } from '@/lib/text/steps';

/** All the text of a page, read when it is first asked for: most pages are asked for their article's alone. */
export class WholePage {
  #text: PageText | undefined;

  constructor(private readonly page: Document) {}

  get text(): PageText {
    this.#text ??= readPageText(this.#body());
    return this.#text;
  }

  *steps(): Steps<PageText> {
    // Null where the page was rebuilt meanwhile.
    this.#text ??= (yield* pageTextSteps(this.#body())) ?? readPageText(this.#body());
    return this.#text;
  }

  /** Makes all that finding places in it needs. */
  *preparing(): Steps<void> {
    const text = yield* this.steps();
    yield* text.prepare();
  }

  /** The page reads otherwise now. */
  forget(): void {
    this.#text = undefined;
  }

  #body(): Element {
    return this.page.body ?? this.page.documentElement;
  }
}
