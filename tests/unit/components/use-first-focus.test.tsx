import { render } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useFirstFocus } from '@/components/parts/use-first-focus';

function Question({ id }: { id: string }) {
  useFirstFocus(() => document.getElementById(id), [id]);
  return <button id={id} type="button" />;
}

function Page() {
  const [asked, setAsked] = useState(0);
  return (
    <main>
      <input onInput={() => setAsked(asked + 1)} />
      {asked > 0 && <Question id={`question-${asked}`} />}
    </main>
  );
}

afterEach(() => render(null, document.body));

it('takes the focus in the step that draws it, before any frame', async () => {
  render(<Page />, document.body);
  const input = document.querySelector('input') as HTMLInputElement;
  for (const id of ['question-1', 'question-2']) {
    input.focus();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
    expect(document.activeElement?.id).toBe(id);
  }
});
