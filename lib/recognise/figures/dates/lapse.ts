const lengths =
  /(?:拘留|期满后的|届满后的|之日起|为期|历时|期限为?|延长|宽限|停业|停产|停工|停牌|连续|长达|不超过|不少于|至少|处以?|隔离|公示|逾期|提前|休假|假期)$/;

/** 拘留十五日, 公示7日: the words before `start` tell of a length, so that what follows is no day of a month. */
export const tellsLapse = (text: string, start: number): boolean =>
  lengths.test(text.slice(Math.max(0, start - 5), start));
