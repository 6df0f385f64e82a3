import { describe, expect, it } from 'vitest';
import { marksOf } from '@/lib/anchor/judge/marks';
import { Reading } from '@/lib/anchor/reading/reading';

/** A text, with the passage between ⟦ and ⟧ where it is not the whole, and its marks. */
const cases: readonly (readonly [text: string, marks: readonly string[]])[] = [
  ['河边的风很轻。', []],
  ['投资4.85亿元', ['4.85亿', '元']],
  ['投资４．８５亿元', ['4.85亿', '元']],
  ['投资 4.85 亿元', ['4.85亿', '元']],
  ['共12,000人', ['12000', '人']],
  ['共12，000人', ['12000', '人']],
  ['见7,36号', ['7', '36', '号']],
  ['见7、36号', ['7', '36', '号']],
  ['剩下12。5月再来', ['12', '5', '月']],
  ['三百余名', ['三百', '余', '名']],
  ['三百余名。\n\n二是', ['三百', '余', '名', '二']],
  ['伍佰元整', ['伍佰', '元']],
  ['陆续到来', []],
  ['统一管理，一些人一直等', []],
  ['第三批', ['第', '三', '批']],
  ['气温-5℃', ['-5', '℃']],
  ['气温- 5℃', ['-5', '℃']],
  ['得3-5分', ['3', '5', '分']],
  ['得3 -5分', ['3', '5', '分']],
  ['得3 - 5分', ['3', '5', '分']],
  ['增长8%', ['up', '8', '%']],
  ['上升8个百分点', ['up', '8', '个百分点']],
  ['同比下降', ['同比', 'down']],
  ['约为30亩', ['约', '30', '亩']],
  ['不超过人民币30元', ['不超过', '30', '元']],
  ['附近的合约超市', []],
  ['还没有修好', ['没有']],
  ['不过非常好，未来无限', []],
  ['今年的旅客', ['今年']],
  ['拟收购', ['plan', '收购']],
  ['用 Lumina 写', ['lumina']],
  ['在 Mac OS 上', ['macos']],
  ['续航600km以上', ['600', 'km', '以上']],
  ['买了iPhone15，很高兴', ['iphone15']],
  ['持有Lumina Ltd77.5%以上', ['luminaltd77.5', '%', '以上']],
  ['the plant did not open in May', ['not', 'may']],
  ['共2⟦.5万份⟧', ['2.5万', '份']],
  ['共1⟦2.5⟧万份', ['12.5万']],
  ['i⟦Phone 很⟧好', ['~phone']],
  ['i⟦Pho⟧ne', ['~pho~']],
  ['⟦他不⟧过来', ['不']],
  ['项目在上⟦午结束，下⟧午开会', []],
];

describe('the marks of a passage', () => {
  it.each(cases)('%s', (marked, marks) => {
    const start = Math.max(0, marked.indexOf('⟦'));
    const text = marked.replace('⟦', '');
    const end = text.includes('⟧') ? text.indexOf('⟧') : text.length;
    const reading = new Reading(text.replace('⟧', ''));
    expect(marksOf(reading, reading.fromSource(start), reading.fromSource(end))).toEqual(marks);
  });
});
