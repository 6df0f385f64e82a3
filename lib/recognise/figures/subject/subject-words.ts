/** The words around a name that tell what part it plays in its clause, and clauses that speak of others. */

/** Before a name that only says where, with whom or for whom: 位于雨湖高新区, 与上海中军投资集团. */
export const aside =
  /(?:位于|坐落于?|落户于?|落地于?|选址于?|入驻|毗邻|紧邻|来自|与|和|同|跟|向|给|对|联合|携手|送到|前往|赴|获悉|得知|比|较)(?:“|「)?$/;

/** Between the clause's subject and a name, these say where or for whom: 甲公司拟在东山高新区投资. */
export const place = /[在于到为让由]$/;

/** Names that are not the subject, whatever else the sentence holds: 据市统计局, 除甲公司外. */
export const apart = /(?:据|根据|依据|除|除了|继)$/;

/** Verbs that put a name before the reader, of which what follows then speaks: 引进甲公司，总投资5亿元. */
export const presented =
  /(?:进|引入|招引|引来|迎来|签约|孵化|培育|走进|来到|走访|探访|还有|是|叫|名为)了?(?:“|「)?$/;

/** Behind an institution that only tells: 省统计局数据显示. */
export const teller =
  /^(?:的?数据|统计|通报|发布|公布|披露|介绍|表示|消息|报道|官网|工作人员|(?:相关|有关)?负责人|称|说)/;

/** Behind a name that others are told of: 甲公司的对手. */
export const ofOthers = /^(?:的(?:竞争)?对手|的同行|的竞品|以外|之外|外，)/;

/** Right behind a name or at a clause's head: somebody else, who is not named (高新区一家企业的车间里). */
export const someone =
  /^(?:在|走进|来到)?(?:的|内的?|里的?)?(?:(?:另?[一两]|某|另|[二三四五六2-6](?=家))(?:家|个|名|位|处|座)|某(?!某))[^，。；]{0,8}?(?:企业|公司|工厂|供应商|经销商|厂商|商户|商家|客户|店|厂)(?!家)/;

/** Behind a name that only says whose what follows is: 东山高新区企业, 东山高新区内的. */
export const attributive = /^(?:的|内的?|里的?|企业|区内|园内|辖内|境内)(?:的|企业)?$/;

/** 该公司, 园区, 该项目 at the head of a clause: who was spoken of before. */
export const anaphors: readonly (readonly [RegExp, 'company' | 'park' | 'project' | 'any'])[] = [
  [/^(?:该|本|这家)?(?:公司|企业|集团|厂)(?!家|们|和|及|与|数)/, 'company'],
  [/^(?:(?:该|整个|全)?(?:园区|高新区|经开区|开发区|产业园|示范区)|该区)/, 'park'],
  [/^(?:该|这个|这一)?(?:项目|基地|工程)/, 'project'],
  [/^(?:该|这)/, 'any'],
];

/** What `someone`, `anaphors` and `turning` begin with: nearly all clauses begin with something else. */
const heads = new Uint8Array(0x10000);
for (const head of '在走来的内里另一两某二三四五六23456该本这公企集厂整全园高经开产示项基工受')
  heads[head.charCodeAt(0)] = 1;

/** Whether a clause that begins so may speak of who was named before, of somebody who is not, or turn to something else. */
export const mayRefer = (clause: string): boolean => heads[clause.charCodeAt(0)] === 1;

/** What may stand before a clause's own words. */
const opening =
  /^(?:目前|如今|同时|预计|据悉|其中|此外|另外|日前|近日|当前|随后|而|但|[”」』)）“「『])*/;

const openingHeads = new Uint8Array(0x10000);
for (const head of '目如同预据其此另日近当随而但”」』)）“「『')
  openingHeads[head.charCodeAt(0)] = 1;

/** A clause without what stands before its own words. */
export const withoutOpening = (clause: string): string =>
  openingHeads[clause.charCodeAt(0)] === 1 ? clause.replace(opening, '') : clause;

/** A clause that opens with a place or with others speaks of them: 全市新增…, 湖南省推出…, 同行…; but not 全市首家. */
export const others =
  /^(?:全[国省市县区州镇村球](?!首|唯|最|率|第|领|范|排|前|域)|我[国省市县区]|[\u4e00-\u9fff]{2,3}[省市县州](?!场|民|值|级|面)|当地|各地|外地|(?:国内|国外|海外)(?:同行|企业|厂商|行业|市场规模|消费者)|世界|全球|业内|全?行业|市场规模|同行|对手|竞品|竞争对手|同类|前者|后者|两者|双方|二者|市民|居民|城市|城镇|城区|农村|网友|其他|其余|别的)/;

/** 受此影响: what comes is no longer about whom the words before were. */
export const turning = /^受(?:此|其|该)?(?:消息|因素)?影响/;

/** 一家不起眼的小企业年产值…, 有一名工人…: somebody else, who is not named. */
export const unnamed =
  /(?:一|某|另)(?:家|个|名|位|处|座)(?![年月百])[^，。；]{0,8}?(?:企业|公司|工厂|厂商|商户|店|厂|园区|村|合作社|工人|老板|店主|负责人)/;
