/** Every call that the background answers, by everyone who could make it. */
import { beforeAll, describe, expect, it } from 'vitest';
import { callers } from '@/lib/messaging/caller';
import type { Protocol } from '@/lib/messaging/protocol';
import { type Background, startBackground } from './background';
import { frameIn, pageIn, popup } from './calls';

type Verb = keyof Protocol;

/** Answered by the reader in a page, or by our open pages. */
const elsewhere: readonly Verb[] = [
  'describePage',
  'selectedText',
  'passageOf',
  'showPlace',
  'notesChanged',
  'perform',
  'frameSubject',
  'frameClosed',
  'markingChanged',
  'pageChanged',
];
/** What a script in a web page may do: add to and read its own page, and nothing else. */
const ofPages: readonly Verb[] = [
  'probed',
  'dictionaryPacks',
  'interfaceWords',
  'pageOpened',
  'furtherNotes',
  'pageRead',
  'pageSeen',
  'addNote',
  'undoNote',
  'earlierNotes',
  'earlierFigures',
  'openFigures',
  'muteHere',
  'openEditor',
];
const ofEveryone: readonly Verb[] = ['shortcuts'];
const verbs = (Object.keys(callers) as Verb[]).filter((verb) => !elsewhere.includes(verb));

let background: Background;
beforeAll(async () => {
  background = await startBackground();
});

const refused = { ok: false, error: 'refused' };
const strangers = [
  ['another extension', { id: 'theirs', origin: 'chrome-extension://theirs' }],
  ['another extension that names our page', { ...popup, id: 'theirs' }],
  ['a web page itself', { origin: 'https://news.example', url: 'https://news.example/1' }],
  ['nobody', {}],
] as const;

describe.each(verbs)('%s', (verb) => {
  it.each(strangers)('is refused to %s', async (_, sender) => {
    expect(await background.call(sender, verb)).toEqual(refused);
  });

  it('is open to a script in a web page only where that is its business', async () => {
    const reply = await background.call(pageIn(background.openTab()), verb);
    if (ofPages.includes(verb) || ofEveryone.includes(verb)) {
      expect(reply).not.toEqual(refused);
    } else expect(reply).toEqual(refused);
  });

  it.each([
    ['page', () => popup],
    ['frame in a web page', () => frameIn(background.openTab())],
  ] as const)('is open to a %s of ours unless pages speak for themselves', async (_, sender) => {
    const reply = await background.call(sender(), verb);
    if (ofPages.includes(verb)) expect(reply).toEqual(refused);
    else expect(reply).not.toEqual(refused);
  });
});

it('answers every call that others do not', async () => {
  for (const verb of verbs) expect(await background.call(popup, verb), verb).not.toBeNull();
  for (const verb of elsewhere) expect(await background.call(popup, verb), verb).toBeNull();
});

it('refuses before it does anything', async () => {
  const tab = background.openTab();
  background.done.length = 0;
  background.told.length = 0;
  for (const verb of verbs) {
    if (!ofPages.includes(verb)) continue;
    await background.call({ ...pageIn(tab), id: 'theirs' }, verb, { article: true } as never);
  }
  expect([background.done, background.told]).toEqual([[], []]);
});
