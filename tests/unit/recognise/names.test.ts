import { describe, expect, it } from 'vitest';
import { compileDictionary } from '@/lib/dictionary/compile';
import { bundledDictionary } from '@/lib/dictionary/load';
import { recogniseNames } from '@/lib/recognise/names';
import { bodyCases, bodyTraps } from './names/body-cases';
import { definitionCases, definitionTraps } from './names/definition-cases';
import { interviewCases, interviewTraps } from './names/interview-cases';
import { newsroomBodyCases, newsroomBodyTraps } from './names/newsroom-body-cases';
import { newsroomDecoys } from './names/newsroom-decoys';
import {
  newsroomDefinitionCases,
  newsroomDefinitionTraps,
} from './names/newsroom-definition-cases';
import { newsroomFormCases, newsroomFormTraps } from './names/newsroom-form-cases';
import { newsroomPeopleCases, newsroomPeopleTraps } from './names/newsroom-people-cases';
import { peopleCases, peopleTraps } from './names/people-cases';

const dictionary = compileDictionary(bundledDictionary());

/** The text with each mention between ⟦ and ⟧. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of recogniseNames(text, dictionary)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe.each([
  ['people', peopleCases, peopleTraps],
  ['parks, companies, institutions', bodyCases, bodyTraps],
  ['short forms that the article defines', definitionCases, definitionTraps],
  ['people in the newsroom’s forms', newsroomPeopleCases, newsroomPeopleTraps],
  ['bodies in the newsroom’s forms', newsroomBodyCases, [...newsroomBodyTraps, ...newsroomDecoys]],
  ['odd layouts', newsroomFormCases, newsroomFormTraps],
  ['short forms in reports', newsroomDefinitionCases, newsroomDefinitionTraps],
  ['interviews and announcements', interviewCases, interviewTraps],
])('%s', (_name, cases, traps) => {
  it.each(cases)('%s', (sentence) => {
    expect(marked(sentence.replace(/[⟦⟧]/g, ''))).toBe(sentence);
  });

  it.each(traps)('nothing in %s', (sentence) => {
    expect(marked(sentence)).toBe(sentence);
  });
});
