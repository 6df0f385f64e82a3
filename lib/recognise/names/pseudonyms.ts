/** Names that an article says are not those of the people it tells of. */
import type { Candidate } from './candidate';

/** 王永（化名）, 王永、马贵（均为化名）, 王永系化名, 文中王永、马贵均为化名. */
const saidBehind =
  /^["”’」]?(?:[（(【[][^）)】\]\n]{0,6}化名|(?:[、和与及]\p{Script=Han}{2,4}){0,8}[（(]?(?:均|都|皆|以上均?)(?:为|系|是)?化名|[，,]?(?:为|系|是)化名)/u;

/** 化名王永, 化名为“王永”. */
const saidBefore = /化名(?:为|叫|作|是)?["“‘「]?$/;

/** 文中人物均为化名, 受访者皆使用化名: nobody goes by a name of their own. */
const everyone =
  /(?:人物|人名|姓名|名字|受访者|受访人|被访者|采访对象|当事人|被采访者)[^。！？\n]{0,8}(?:为|系|是|用)化名/;

/**
 * Takes the verdicts back of people who only share their name with someone that the article calls so: whoever is known by it
 * is another.
 */
export function withoutPseudonyms(text: string, candidates: readonly Candidate[]): void {
  if (!text.includes('化名')) return;
  const people = candidates.filter(({ bearer }) => bearer.kind === 'person');
  const all = everyone.test(text);
  const names = new Set(
    people.filter(({ from, to }) => isPseudonym(text, from, to)).map((each) => nameOf(text, each)),
  );
  for (const person of people) {
    if (all || names.has(nameOf(text, person))) person.verdict = null;
  }
}

const nameOf = (text: string, { from, to }: Candidate) => text.slice(from, to);

/** How far behind a name it is said of. */
const reach = 48;

const isPseudonym = (text: string, from: number, to: number): boolean =>
  saidBehind.test(text.slice(to, to + reach)) ||
  saidBefore.test(text.slice(Math.max(0, from - 4), from));
