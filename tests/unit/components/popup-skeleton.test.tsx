/** The popup's page is painted before its script is there; the script takes over what it painted. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { takeOver } from '@/components/parts/take-over';
import { PopupView } from '@/components/popup/popup-view';
import { speak } from '../../support/i18n';

const html = readFileSync(
  resolve(import.meta.dirname, '../../../entrypoints/popup/index.html'),
  'utf8',
);

let page: HTMLElement;

beforeEach(() => {
  speak('zh_CN');
  page = document.createElement('main');
  page.innerHTML = /<body>(.*)<\/body>/s.exec(html)?.[1] as string;
  document.body.replaceChildren(page);
});

const box = () => document.querySelector('[role=searchbox]') as HTMLInputElement;

function drawOver(query: string): void {
  const nothing = vi.fn();
  takeOver(
    <PopupView
      query={query}
      state={{ kind: 'loading' }}
      conflicts={new Map()}
      changes={{ remove: nothing, restore: nothing, settleConflict: nothing }}
      warning={null}
      rebuilding={null}
      running={null}
      page={null}
      marks={null}
      onQuery={nothing}
      onOpen={nothing}
      onCopy={nothing}
      onRetry={nothing}
      recovery={{ restore: nothing, goOn: nothing }}
      onMark={nothing}
      onNotePage={nothing}
      onOpenSidePanel={nothing}
      onOpenLibrary={nothing}
    />,
    page,
  );
}

it('leaves the box where it is, with what was typed, the focus and the caret', () => {
  const before = box();
  before.focus();
  before.value = '湘潭 投资';
  before.setSelectionRange(2, 2);
  drawOver(before.value);
  expect(box()).toBe(before);
  expect(document.activeElement).toBe(before);
  expect([before.value, before.selectionStart]).toEqual(['湘潭 投资', 2]);
  expect(before.getAttribute('aria-label')).toBe('搜索笔记');
});

it('paints the head as the script draws it', () => {
  const drawn = (element: Element): string =>
    `${element.localName}.${element.getAttribute('class')} ${element.getAttribute('d') ?? ''}(${[...element.children].map(drawn).join()})`;
  const head = () => drawn(document.querySelector('.popup-head') as Element);
  const painted = head();
  drawOver('');
  expect(head()).toBe(painted);
  expect(document.querySelectorAll('[role=searchbox]')).toHaveLength(1);
});
