/** Whom a figure is about: the entity its clause speaks of, else its sentence, else the one that the paragraph goes on about. */
import type { EntityKind } from '@/lib/model/entity';
import type { Mention } from '@/lib/model/mention';
import type { Draft } from './draft';

export interface PlacedMention {
  readonly mention: Mention;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Whom a sentence has named so far. */
interface Named {
  readonly entity: string;
  readonly kind: EntityKind;
  readonly rank: number;
}

/** Parks and companies have figures; an institution's come after theirs, and a person mostly tells those of others. */
const ranks = { park: 3, company: 3, institution: 2, person: 0 } as const;

/** Before a name that only says where, with whom or for whom: 位于雨湖高新区, 与上海中军投资集团. */
const aside =
  /(?:位于|坐落于?|落户于?|落地于?|选址于?|入驻|毗邻|紧邻|来自|与|和|同|跟|向|给|对|联合|携手|送到|前往|赴|获悉|得知)(?:“|「)?$/;
/** Behind a name whose bearer only tells: 省统计局数据显示. */
const teller =
  /^(?:的?数据显示|统计显示|统计数据|数据表明|通报|发布|公布|披露|介绍|表示|统计|消息|报道|官网)/;

/** 该公司, 园区, 该项目 at the head of a clause: who was spoken of before. */
const anaphors: readonly (readonly [RegExp, 'company' | 'park' | 'project' | 'any'])[] = [
  [/^(?:该|本|这家)?(?:公司|企业|集团|厂)(?!家|们|和|及|与|数)/, 'company'],
  [/^(?:(?:该|整个|全)?(?:园区|高新区|经开区|开发区|产业园|示范区)|该区)/, 'park'],
  [/^(?:该|这个|这一)?(?:项目|基地|工程)/, 'project'],
  [/^(?:该|这)/, 'any'],
];
const opening = /^(?:目前|如今|同时|预计|据悉|其中|此外|另外|日前|近日|当前|[”」』)）“「『])*/;
/** A clause that opens with a place or with others speaks of them: 全市新增…, 湖南省推出…, 同行…; but not 全市首家. */
const others =
  /^(?:全[国省市县区州镇村球](?!首|唯|最|率|第|领|范|排|前|域)|我[国省市县区]|[\u4e00-\u9fff]{2,3}[省市县州](?!场|民|值|级|面)|当地|各地|外地|国内|国外|海外|世界|业内|同行|对手|对方|双方|市民|网友|其他|其余)/;

export class SubjectFinder {
  #next = 0;
  #scanned = 0;
  #clauseStart = 0;
  /** The last one of highest rank in this clause, and the first one of highest rank in the clauses of this sentence before it. */
  #clause: Named | null = null;
  #sentence: Named | null = null;
  /** The subject of the sentences before, whether they stand in the same paragraph. */
  #topic: Named | null = null;
  #sameParagraph = true;
  readonly #last: Last = { park: null, company: null, person: null };
  /** Where the last name ends, and who bears it. */
  #nameEnd = -1;
  #nameOf: string | null = null;

  constructor(
    private readonly text: string,
    private readonly mentions: readonly PlacedMention[],
  ) {}

  /** Called with the drafts in the text's order. */
  subjectOf(draft: Draft): string | null {
    this.#advance(draft.start);
    if (draft.kind === 'age') return this.#last.person?.entity ?? null;
    // 金杯电工三期: the second stage of what stands right before it.
    if (draft.kind === 'ordinal' && this.#nameEnd === draft.start) return this.#nameOf;
    if (this.#comeFromElsewhere(draft.start)) return null;
    if (this.#endsList(draft.start)) this.#clause = null;
    const clause = this.#clause;
    if (clause && clause.rank > 1) return clause.entity;
    const told = this.#described(draft) ?? this.#anaphor()?.entity;
    if (told !== undefined) return told;
    if (others.test(this.#opened())) return null;
    const goesOn = this.#sameParagraph ? this.#topic : null;
    return (this.#sentence ?? clause ?? goesOn)?.entity ?? null;
  }

  /** 来自长沙、株洲等地11所高校: they are nobody's who was named before. */
  #comeFromElsewhere(start: number): boolean {
    const before = this.text.slice(Math.max(this.#clauseStart, start - 24), start);
    return /来自.{0,18}(?:等地|各地|等[省市])的?(?:近|约|超|逾|共)?$/.test(before);
  }

  /** 建设了金荣、中南高科等7个政务驿站: the names before it are what is counted; 酱油、食醋等5种 are none. */
  #endsList(start: number): boolean {
    const list = /(.{0,6})等(?:近|约|超|逾|共|的)?$/.exec(
      this.text.slice(Math.max(this.#clauseStart, start - 8), start),
    );
    return list !== null && this.#nameEnd >= start - list[0].length;
  }

  /** How the clause begins. */
  #opened(): string {
    return this.text.slice(this.#clauseStart, this.#clauseStart + 16).replace(opening, '');
  }

  /** Who the clause's 公司, 园区 or 项目 stands for. */
  #anaphor(): Named | null {
    const clause = this.#opened();
    const kind = anaphors.find(([pattern]) => pattern.test(clause))?.[1];
    if (kind === undefined) return null;
    // 公司 is rather the one that is spoken of than one that was only named on the way.
    if (kind === 'company' || kind === 'park')
      return this.#topic?.kind === kind ? this.#topic : this.#last[kind];
    if (this.#sentence && this.#sentence.rank > 1) return this.#sentence;
    return kind === 'project' ? (this.#last.company ?? this.#topic) : this.#topic;
  }

  /** 拥有员工300人的崇德科技: the name that the figure describes follows it. */
  #described({ end }: Draft): string | null | undefined {
    const placed = this.mentions[this.#next];
    if (!placed || placed.start > end + 12 || ranks[placed.mention.kind] < 3) return undefined;
    const between = this.text.slice(end, placed.start);
    const described = between.endsWith('的') && !/[，。；,;\n]/.test(between);
    return described ? placed.mention.entity : undefined;
  }

  /** Walks on to `at`, clause by clause. */
  #advance(at: number): void {
    for (; this.#scanned < at; this.#scanned += 1) {
      const character = this.text.charAt(this.#scanned);
      // Folding keeps no line's end, and so a headline runs into the report below it.
      const paragraph =
        character === '\n' || (character === '本' && this.text.startsWith('本报讯', this.#scanned));
      const sentence = paragraph || '。！？!?；;'.includes(character);
      if (sentence || character === '，' || character === ',') this.#endClause(sentence, paragraph);
    }
    this.#collect(at);
  }

  #endClause(sentence: boolean, paragraph: boolean): void {
    this.#collect(this.#scanned);
    const told = this.#sentence && this.#sentence.rank > 1 ? null : this.#anaphor();
    if (told !== null) this.#sentence = { ...told, rank: 2 };
    if (this.#clause && this.#clause.rank > (this.#sentence?.rank ?? 0))
      this.#sentence = this.#clause;
    this.#clause = null;
    this.#last.person = null;
    this.#clauseStart = this.#scanned + 1;
    if (!sentence) return;
    if (this.#sentence && (this.#sentence.rank > 1 || this.#topic === null)) {
      this.#topic = this.#sentence;
      this.#sameParagraph = true;
    }
    this.#sentence = null;
    if (paragraph) this.#sameParagraph = false;
  }

  #collect(until: number): void {
    for (; this.#next < this.mentions.length; this.#next += 1) {
      const placed = this.mentions[this.#next] as PlacedMention;
      if (placed.start >= until) return;
      this.#note(placed);
    }
  }

  #note({ mention, start, end }: PlacedMention): void {
    const { kind, entity } = mention;
    this.#nameEnd = end;
    this.#nameOf = entity;
    if (entity === null) return;
    const before = this.text.slice(Math.max(0, start - 4), start);
    const lesser =
      aside.test(before) ||
      (/[在于到]$/.test(before) && anaphors.some(([pattern]) => pattern.test(this.#opened()))) ||
      (kind === 'institution' && teller.test(this.text.slice(end, end + 4)));
    const named = { entity, kind, rank: lesser ? Math.min(1, ranks[kind]) : ranks[kind] };
    if (kind !== 'institution' && (kind === 'person' || !lesser || this.#last[kind] === null))
      this.#last[kind] = named;
    if (named.rank > 0 && (!this.#clause || named.rank >= this.#clause.rank)) this.#clause = named;
  }
}

/** Who 公司 and 园区 would mean, and who is how old. */
interface Last {
  park: Named | null;
  company: Named | null;
  /** In this clause. */
  person: Named | null;
}
