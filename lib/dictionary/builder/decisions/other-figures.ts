import type { RejectedFigure } from '../decisions';

export const otherFigures: readonly RejectedFigure[] = [
  {
    at: [{ line: 52, text: '5条' }],
    reason: 'Of the province’s tourist routes, not of a body that is named.',
  },
  {
    at: [
      { line: 66, text: '2023年' },
      { line: 145, text: '1-7月' },
      { line: 311, text: '2024年' },
    ],
    reason: 'The period of the next figure; it is that fact’s as-of.',
  },
  {
    at: [
      { line: 90, text: '100强' },
      { line: 286, text: '十大' },
      { line: 335, text: '521' },
      { line: 337, text: '五个' },
      { line: 340, text: '两个' },
    ],
    reason: 'Part of a title or a slogan.',
  },
  {
    at: [
      { line: 185, text: '三期' },
      { line: 191, text: '三期' },
    ],
    reason: 'The name of a project’s phase.',
  },
  {
    at: [{ line: 320, text: '60多岁' }],
    reason: 'The age of a volunteer who is not named.',
  },
  {
    at: [{ line: 363, text: '⑨' }],
    reason: 'The number of the article in its series.',
  },
];
