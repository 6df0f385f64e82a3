/** Markup and the text that a reader sees in it. */
export const cases: readonly { name: string; html: string; text: string }[] = [
  { name: 'one paragraph', html: '<p>甲乙丙</p>', text: '甲乙丙' },
  { name: 'blocks', html: '<h1>题</h1><div>甲<p>乙</p>丙</div>', text: '题\n\n甲\n\n乙\n\n丙' },
  {
    name: 'nested blocks part once',
    html: '<div><div><p>甲</p></div></div><p>乙</p>',
    text: '甲\n\n乙',
  },
  { name: 'table cells', html: '<table><tr><td>甲</td><td>乙</td></tr></table>', text: '甲\n\n乙' },
  {
    name: 'a name broken by inline tags',
    html: '<p>湘潭<b>高新</b>区<a>管</a><i>委会</i></p>',
    text: '湘潭高新区管委会',
  },
  {
    name: 'custom elements that stand among each other are paragraphs',
    html: '<x-body>\n <x-p>甲<b>乙</b></x-p>\n <x-p>丙</x-p><p>丁</p></x-body>',
    text: '甲乙\n\n丙\n\n丁',
  },
  {
    name: 'a custom element in a line is none',
    html: '<p><x-name>湘潭</x-name><x-name>高新区</x-name></p><div>在<x-name>雨湖</x-name>、<x-name>岳塘</x-name></div><div><x-name>湘</x-name><x-name>乡</x-name>也在</div><div><x-name>韶</x-name><span>山</span></div>',
    text: '湘潭高新区\n\n在雨湖、岳塘\n\n湘乡也在\n\n韶山',
  },
  { name: 'a line break', html: '<p>湘潭高<br>新区</p>', text: '湘潭高\n新区' },
  {
    name: 'line breaks of an old page',
    html: '甲<br><br>　　乙<br><br><br>丙<br>',
    text: '甲\n\n乙\n\n丙',
  },
  { name: 'a break opportunity', html: '<p>湘潭<wbr>高新区</p>', text: '湘潭高新区' },
  { name: 'a zero-width space is kept', html: '<p>湘潭\u200b高新区</p>', text: '湘潭\u200b高新区' },
  {
    name: 'ruby readings are left out',
    html: '<p><ruby>龙<rp>(</rp><rt>long</rt><rp>)</rp></ruby>牌</p>',
    text: '龙牌',
  },
  {
    name: 'a source line break in Chinese is nothing',
    html: '<p>湘潭高\n      新区</p>',
    text: '湘潭高新区',
  },
  {
    name: 'nor at the border of an inline tag',
    html: '<p>湘潭<b>\n高新</b>\n区</p>',
    text: '湘潭高新区',
  },
  {
    name: 'a source line break in English is a space',
    html: '<p>high-tech\n  park</p>',
    text: 'high-tech park',
  },
  { name: 'a space in Chinese is one space', html: '<p>记者 　甲\u00a0乙</p>', text: '记者 甲 乙' },
  { name: 'white space at the ends goes', html: '<p>　　甲 </p>\n\n <p> 乙</p>', text: '甲\n\n乙' },
  {
    name: 'lines of preformatted text',
    html: '<pre>甲\n  乙\n\n丙</pre>丁',
    text: '甲\n乙\n\n丙\n\n丁',
  },
  {
    name: 'code, controls and hidden text',
    html: '<p>甲<script>x</script><style>y</style><button>z</button><span hidden>w</span>乙</p>',
    text: '甲乙',
  },
  { name: 'comments part nothing', html: '<p>太信<!-- 换行 -->太德</p>', text: '太信太德' },
  { name: 'lone surrogates', html: '<p>甲\ud83d乙</p>', text: '甲\ud83d乙' },
  { name: 'nothing', html: '<div> \n <p></p></div>', text: '' },
];
