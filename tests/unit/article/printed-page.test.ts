import { describe, expect, it } from 'vitest';
import { printedPage } from '@/lib/article/metadata/printed-page';

describe('printedPage', () => {
  it.each<[string, string]>([
    ['第06版：要闻', '6'],
    ['第A03版', 'A03'],
    ['第 a 03 版', 'A03'],
    ['第三版', '3'],
    ['第十二版：副刊', '12'],
    ['第二十版', '20'],
    ['2024年08月09日 星期五 第10版 地方', '10'],
    ['版次：A03', 'A03'],
    ['莲城日报 | 版面：第2版', '2'],
    ['《 莲城日报 》（ 2024年08月09日 06 版）', '6'],
    ['《莲城日报》（2024年08月09日 第06版）', '6'],
    ['03版：综合', '3'],
    ['2024-08-09 04版', '4'],
  ])('of %s is %s', (line, page) => {
    expect(printedPage(['莲城日报', line, '开放日迎来三千学生'])).toBe(page);
  });

  it.each([
    '《园区统计手册》第7版',
    '园区地图第3版发布',
    '第3版本的软件',
    '第5版次印刷',
    '印在第六版上的照片',
    '见3版：各地',
    '2024版：说明',
    '2024版',
  ])('of %s is not known', (line) => {
    expect(printedPage([line])).toBe('');
  });

  it('is not known where several are named, nor from running text', () => {
    expect(printedPage(['第01版：要闻', '第02版：综合'])).toBe('');
    expect(printedPage(['第01版：要闻', '第01版'])).toBe('1');
    expect(printedPage([`第01版：${'字'.repeat(90)}`])).toBe('');
  });
});
