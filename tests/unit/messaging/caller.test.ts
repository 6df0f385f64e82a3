import { describe, expect, it } from 'vitest';
import { callerOf, callers } from '@/lib/messaging/caller';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7, url: 'https://news.example/a' };

const cases = [
  [
    'our script in a page',
    { id: 'ours', origin: 'https://news.example', url: tab.url, tab },
    'page',
  ],
  [
    'our editor in a page',
    { id: 'ours', origin: self.origin, url: `${self.origin}/editor.html`, tab },
    'extension',
  ],
  ['our popup', { id: 'ours', origin: self.origin, url: `${self.origin}/popup.html` }, 'extension'],
  ['our popup, no origin told', { id: 'ours', url: `${self.origin}/popup.html` }, 'extension'],
  ['our background', { id: 'ours' }, 'extension'],
  ['another extension', { id: 'theirs', origin: 'chrome-extension://theirs' }, null],
  [
    'another extension that names our page',
    { id: 'theirs', origin: self.origin, url: `${self.origin}/popup.html` },
    null,
  ],
  [
    'a page that calls itself ours',
    { id: 'ours', origin: 'https://ours', url: 'https://ours/popup.html', tab },
    'page',
  ],
  [
    'our script in a page that stands in no tab',
    { id: 'ours', origin: 'https://news.example', url: tab.url },
    null,
  ],
  [
    'our script in a page that stands in no tab, no origin told',
    { id: 'ours', url: tab.url },
    null,
  ],
  ['our script at an address that cannot be read', { id: 'ours', url: 'about', tab }, 'page'],
  ['no tab, and an address that cannot be read', { id: 'ours', url: 'about' }, null],
  [
    'our background, its origin hidden',
    { id: 'ours', origin: 'null', url: `${self.origin}/background.js` },
    'extension',
  ],
  ['a sandboxed frame in a page', { id: 'ours', origin: 'null', url: tab.url, tab }, 'page'],
  ['nobody', {}, null],
] as const;

describe('callerOf', () => {
  it.each(cases)('%s', (_, sender, caller) => {
    expect(callerOf(sender, self)).toBe(caller);
  });
});

describe('who may call what', () => {
  it('lets pages do no more than save, read and take back on their own page, count, and have what they count listed by us', () => {
    const open = Object.entries(callers).filter(([, who]) => who.includes('page'));
    expect(open.map(([verb]) => verb).sort()).toEqual([
      'addNote',
      'dictionaryPacks',
      'earlierFigures',
      'earlierNotes',
      'furtherNotes',
      'interfaceWords',
      'muteHere',
      'openEditor',
      'openFigures',
      'pageOpened',
      'pageRead',
      'pageSeen',
      'probed',
      'shortcuts',
      'undoNote',
    ]);
  });

  it('leaves to pages alone what they say of themselves, and all else to our own pages', () => {
    const closed = Object.entries(callers).filter(([, who]) => !who.includes('extension'));
    expect(closed.map(([verb]) => verb).sort()).toEqual([
      'addNote',
      'dictionaryPacks',
      'earlierFigures',
      'earlierNotes',
      'furtherNotes',
      'interfaceWords',
      'muteHere',
      'openEditor',
      'openFigures',
      'pageOpened',
      'pageRead',
      'pageSeen',
      'probed',
      'undoNote',
    ]);
  });
});
