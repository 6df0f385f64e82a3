import { render } from 'preact';
import { PageNotice } from '@/components/in-page/page-notice';
import { SelectionBar } from '@/components/in-page/selection-bar';
import { noteColours } from '@/lib/model/note';

/** Says, to nobody, what may have to be said once the extension is gone: the bar, and that the page must be reloaded. */
export function rehearseTrouble(page: Document): void {
  const stage = page.createElement('div');
  const nothing = () => {};
  render(
    <>
      {noteColours.map((colour) => (
        <SelectionBar
          key={colour}
          colour={colour}
          onSave={nothing}
          onAnnotate={nothing}
          onTag={nothing}
          onCopy={nothing}
        />
      ))}
      {['', '…'].map((text) => (
        <PageNotice
          key={text}
          notice={{ kind: 'reload', text }}
          onUndo={nothing}
          onCopy={nothing}
          onClose={nothing}
        />
      ))}
      <PageNotice notice={{ kind: 'copied' }} onUndo={nothing} onCopy={nothing} onClose={nothing} />
    </>,
    stage,
  );
  render(null, stage);
}
