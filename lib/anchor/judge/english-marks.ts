/** The words of English prose that may not change under a quote without its sense changing. */

/** Any word of a line may take another's place; the first stands for all. */
const interchangeable = [
  'not no never none without nor neither cannot nobody nothing hardly',
  'up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed ' +
    'climbing gain gains gained gaining',
  'down fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines ' +
    'declined declining lose loses lost losing',
].map((line) => line.split(' '));

/** Each a statement of its own: numbers and measures in words, sides, and times that are counted from today. */
const own = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion hundreds thousands ' +
  'millions billions trillions dozen dozens half quarter quarters third thirds fourth fifth sixth seventh eighth ninth tenth first ' +
  'second once twice double doubled triple tripled percent percentage point points ' +
  'dollar dollars euro euros pound pounds yuan yen cent cents ton tons tonne tonnes kilogram kilograms gram grams ' +
  'kilometre kilometres kilometer kilometers metre metres meter meters mile miles foot feet inch inches acre acres hectare hectares ' +
  'seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries ' +
  'more less fewer most least above below over under higher lower ' +
  'last next previous yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday ' +
  'profit loss import imports export exports'
).split(' ');

const marks = new Map([
  ...own.map((word) => [word, word] as const),
  ...interchangeable.flatMap((words) => words.map((word) => [word, words[0] as string] as const)),
]);
const joined = /^[a-z]+n['’]t$/;

/** What a lower-case English word says that no other word says; null for a word that another may take the place of. */
export function englishMark(word: string): string | null {
  const mark = marks.get(word);
  if (mark !== undefined) return mark;
  if (joined.test(word)) return 'not';
  // Twenty-one, ten-year.
  return word.split('-').some((part) => marks.has(part)) ? word : null;
}
