import type { Decisions } from '../decisions';
import { articles } from './articles';
import { companies } from './companies';
import { facts } from './facts';
import { institutions } from './institutions';
import { otherFigures } from './other-figures';
import { parks } from './parks';
import { people } from './people';
import { rejectedNames } from './rejected-names';

/**
 * The decisions for the page that Pangzhu ships with. For another page: put its hash here, run `npm run dictionary`, and
 * decide on whatever it names until it builds; then read the page line by line for what no rule proposed.
 */
export const issueDecisions: Decisions = {
  source: {
    sha256: '465df99da71f53292985ffd6a7422443437da7327236963d3f6d735f4c3acfc8',
    // Days are printed without a year; the year stands at lines 58, 66 and 311, the latest days are 7 and 8 August.
    printed: '2024-08',
    label: {
      en: 'A page on Xiangtan’s development zones, August 2024',
      zh_CN: '湘潭园区新闻版，2024年8月',
    },
  },
  articles,
  names: [...parks, ...companies, ...people, ...institutions],
  rejectedNames,
  facts,
  otherFigures,
};
