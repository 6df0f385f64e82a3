/** Where a counted noun cannot go on: quotations, places and the clause's end. */

/** Quotations that a noun may stand in, by what opens them. */
export const quoteEnds: Partial<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  '「': '」',
  '《': '》',
};

/** 园内投产企业 are 投产企业: where they are, the subject tells. */
export const withoutPlace = (noun: string) =>
  noun.replace(/^(?:园|区|县|省|市|镇|村|校|厂|馆|场|境|辖区|园区|景区|社区|行业)内(?=.{2})/, '');

/** A noun that is counted follows its number, unless the clause ends there, or goes on with bounds or with a number (3万户12万人). */
export const endsClause = (text: string, end: number) =>
  end >= text.length ||
  /^(?:以上|左右|多|余|次)?(?:[，。；、！？,;!?\n)）(（”\d]|(?:[增减升降扩缩]|增加|增长|减少|提高|提升|扩大|发展|下降|压[缩减]|缩[短减]|精简|上升)[至到为])/.test(
    text.slice(end, end + 5),
  );
