/** Names of bylines as those of the Citation Style Language (CSL 1.0.2, "Name variables"). */
import { isSurname, startsWithDoubleSurname } from '@/lib/text/surnames';
import { oneLine } from '../one-line';
import { isBody } from './byline-names';
import { pinyinInitials, pinyinName } from './pinyin-name';

/** `literal` where a name has no parts that could change places: agencies, pen names, names written in one. */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** 范 · 德 in Latin script: van, de la; printed before the family name. */
  readonly 'non-dropping-particle'?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

const chinese = /^[\u3400-\u9fff]{2,4}$/;
/** 林 知远, 周 野 */
const spaced = /^(\p{Script=Han}{1,2}) (\p{Script=Han}{1,2})$/u;
const latinName = /^[\p{Script=Latin}\p{M}'’.-]+(?: [\p{Script=Latin}\p{M}'’.-]+){1,5}$/u;
const particle = /^(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|bin|al|el)$/i;
const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/**
 * A Chinese name is parted where its surname is certain, two characters long included (欧阳某某); a Latin one before its last
 * word, or at its comma. Transliterated names (让·杜邦) are left as they stand: they are printed in one.
 */
export function cslName(byline: string): CslName {
  // Short Chinese names are spaced so that they are as wide as others.
  const name = oneLine(byline).replace(spaced, '$1$2');
  // et al.: the byline names one of several.
  if (isBody(name) || /\bet al\b/.test(name)) return { literal: name };
  if (chinese.test(name)) return chineseName(name);
  const pinyin = pinyinName(name);
  if (pinyin) return pinyin === 'unsure' ? { literal: name } : pinyin;
  const [family = '', given = '', ...more] = name.split(/, ?/);
  if (family && given && more.length === 0 && latinName.test(`${family} ${given}`)) {
    return { family, given };
  }
  return latinName.test(name) ? latinParts(name.split(' ')) : { literal: name };
}

function chineseName(name: string): CslName {
  const surname = startsWithDoubleSurname(name) && name.length > 2 ? 2 : 1;
  // A surname of one character and three more are a pen name, or two surnames: 陈方某某.
  if (surname === 1 && (name.length > 3 || !isSurname(name.charAt(0)))) return { literal: name };
  return { family: name.slice(0, surname), given: name.slice(surname) };
}

function latinParts(words: readonly string[]): CslName {
  const end = suffix.test(words.at(-1) ?? '') && words.length > 2 ? -1 : words.length;
  const names = words.slice(0, end);
  const first = names.findIndex((word, i) => i > 0 && particle.test(word) && /^\p{Ll}/u.test(word));
  const family = names.length - 1;
  const from = first > 0 && first < family ? first : family;
  let last = from;
  while (last < family && particle.test(names[last] as string)) last += 1;
  const particles = names.slice(from, last).join(' ');
  return {
    family: names.slice(last).join(' '),
    given: names.slice(0, from).join(' '),
    ...(particles ? { 'non-dropping-particle': particles } : {}),
    ...(end === -1 ? { suffix: words.at(-1) as string } : {}),
  };
}

/** A name as it is printed in running text. */
export function printedName(name: CslName): string {
  const { family = '', given = '', literal = '', suffix = '' } = name;
  if (!family) return literal;
  if (chinese.test(family + given)) return family + given;
  if (pinyinInitials({ family, given })) return `${family} ${given}`;
  return [given, name['non-dropping-particle'], family, suffix].filter(Boolean).join(' ');
}
