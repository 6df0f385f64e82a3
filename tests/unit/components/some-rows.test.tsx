import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { speak } from '../../support/i18n';
import { aNote } from './notes';
import { figure, found, mention, page, show, tab, without } from './side-panel';

const count = (selector: string) => document.querySelectorAll(selector).length;
const buttons = () => screen.queryAllByRole('button', { name: 'Show more' });
const press = (button = buttons()[0]) => {
  button?.focus();
  fireEvent.click(button as HTMLElement);
};

const notes = (length: number, lost = 0) =>
  Array.from({ length }, (_, i) => ({
    note: aNote({ id: `${i}`, colour: i % 2 === 0 ? 'blue' : 'pink' }),
    located: i < lost ? ({ state: 'lost', start: -1, end: -1 } as const) : found('exact', i),
    difference: null,
  }));

beforeEach(() => speak('en'));
afterEach(cleanup);

describe('a long list in the side panel comes bit by bit', () => {
  it('of notes', () => {
    show(without({ notes: notes(125) }));
    const steps = [count('.note-open')];
    while (buttons().length > 0) {
      press();
      steps.push(count('.note-open'));
    }
    expect(steps).toEqual([50, 100, 125]);
  });

  it('of lost notes, apart from the others', () => {
    show(without({ notes: notes(160, 80) }));
    const shown = () => [count('.note-list .note-open'), count('.note-lost')];
    expect([shown(), buttons().length]).toEqual([[50, 50], 2]);
    press(buttons()[1]);
    expect([shown(), buttons().length]).toEqual([[50, 80], 1]);
    press();
    expect([shown(), buttons().length]).toEqual([[80, 80], 0]);
  });

  it('of names, the groups one after the other', () => {
    const mentions = Array.from({ length: 120 }, (_, i) =>
      mention(i < 70 ? 'park' : 'company', `名称${i}`, i * 10),
    );
    show(without({ mentions }));
    fireEvent.click(tab('Names'));
    const shown = () => [
      count('.pz-kind-park .panel-row'),
      count('.pz-kind-company .panel-row'),
      buttons().length,
    ];
    expect(shown()).toEqual([50, 0, 1]);
    press();
    expect(shown()).toEqual([70, 30, 1]);
    press();
    expect(shown()).toEqual([70, 50, 0]);
  });

  it('of figures', () => {
    const figures = Array.from({ length: 101 }, (_, at) => figure({ start: at, text: `${at}元` }));
    show(without({ figures }));
    fireEvent.click(tab('Figures'));
    const steps = [count('.panel-row')];
    while (buttons().length > 0) {
      press();
      steps.push(count('.panel-row'));
    }
    expect(steps).toEqual([50, 100, 101]);
  });

  it('of passages and figures that read otherwise', () => {
    const change = {
      figures: Array.from({ length: 120 }, (_, i) => ({ was: `${i}元`, now: `${i + 1}元` })),
      differences: Array.from({ length: 60 }, (_, i) => ({
        kind: 'added' as const,
        text: `新增第${i}段`,
      })),
    };
    show({ ...page, evidence: { captured: '2024-08-10T00:00:00Z', change } });
    const shown = () => [
      count('.evidence .figure-change'),
      count('.evidence-passages > li'),
      buttons().length,
    ];
    expect(shown()).toEqual([50, 50, 1]);
    press();
    expect(shown()).toEqual([100, 60, 1]);
    press();
    expect(shown()).toEqual([120, 60, 0]);
  });

  it('and begins with its first rows again when it is narrowed down', () => {
    show(without({ notes: notes(320, 160) }));
    press(buttons()[1]);
    press();
    const shown = () => [count('.note-list .note-open'), count('.note-lost')];
    expect(shown()).toEqual([100, 100]);
    fireEvent.click(screen.getByRole('button', { name: /^Question/ }));
    expect(shown()).toEqual([50, 50]);
    cleanup();
    const mentions = Array.from({ length: 220 }, (_, i) =>
      mention(i < 110 ? 'park' : 'company', `名称${i}`, i * 10),
    );
    show(without({ mentions }));
    fireEvent.click(tab('Names'));
    press();
    fireEvent.click(screen.getByRole('button', { name: 'Companies 110' }));
    expect(count('.panel-row')).toBe(50);
  });

  it('and goes bit by bit too before another comes', async () => {
    show(without({ notes: notes(500) }));
    while (buttons().length > 0) press();
    expect(count('.note-open')).toBe(500);
    const blue = screen.getByRole('button', { name: /^Question/ });
    fireEvent.click(blue);
    expect(count('.note-open')).toBeGreaterThan(250);
    await waitFor(() => expect(blue.getAttribute('aria-pressed')).toBe('true'));
    expect(count('.note-open')).toBe(50);
  });

  it.each([
    ['Notes', '.note-open', () => without({ notes: notes(60) })],
    [
      'Names',
      '.panel-row',
      () =>
        without({
          mentions: Array.from({ length: 60 }, (_, i) => mention('park', `名称${i}`, i * 10)),
        }),
    ],
    [
      'Figures',
      '.panel-row',
      () =>
        without({
          figures: Array.from({ length: 60 }, (_, at) => figure({ start: at, text: `${at}元` })),
        }),
    ],
  ])('and is gone on with at what came: %s', (name, rows, state) => {
    show(state());
    fireEvent.click(tab(name));
    press();
    expect(buttons()).toEqual([]);
    const all = [...document.querySelectorAll(rows)];
    expect(all.indexOf(document.activeElement as Element)).toBe(50);
    expect((document.activeElement as HTMLElement).tabIndex).toBe(0);
  });
});
