/** Sentences and pages for this room's tests. */

const sentences = [
  '湘中园区今年新开工项目四十二个，总投资超过一百二十亿元，覆盖新材料和智能装备等领域。',
  '负责人介绍，园区把审批窗口搬到了工地旁，企业当天就能拿到施工许可。',
  '第二批标准厂房将在年底前交付，可以容纳三十家中小企业。',
  '工人们在新车间里调试设备，空气里还有油漆的味道。',
  '下一步，园区还要建一座共享实验室，向周边的学校开放。',
];

/** The sentence at `index`; they repeat with a number. */
export function sentence(index: number): string {
  const text = sentences[index % sentences.length] as string;
  return index < sentences.length ? text : `第${index}条，${text}`;
}

export function paragraphs(count: number, from = 0): string {
  return Array.from({ length: count }, (_, i) => `<p>　　${sentence(from + i)}</p>`).join('\n');
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
