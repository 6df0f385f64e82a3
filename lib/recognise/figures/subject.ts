/** Whom a figure is about: the entity its clause speaks of, else its sentence, else the one that the paragraph goes on about. */
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
const opening = /^(?:目前|如今|同时|预计|据悉|其中|此外|另外|[“「])*/;

export class SubjectFinder {
  #next = 0;
  #scanned = 0;
  #clauseStart = 0;
  /** The last one of highest rank in this clause, and the first one of highest rank in the clauses of this sentence before it. */
  #clause: Named | null = null;
  #sentence: Named | null = null;
  /** The subject of the sentences before, whether they stand in the same paragraph. */
  #topic: string | null = null;
  #sameParagraph = true;
  readonly #last: Last = { park: null, company: null, person: null };

  constructor(
    private readonly text: string,
    private readonly mentions: readonly PlacedMention[],
  ) {}

  /** Called with the drafts in the text's order. */
  subjectOf(draft: Draft): string | null {
    this.#advance(draft.start);
    if (draft.kind === 'age') return this.#last.person;
    if (this.#comeFromElsewhere(draft.start)) return null;
    if (this.#endsList(draft.start)) this.#clause = null;
    const clause = this.#clause;
    if (clause && clause.rank > 1) return clause.entity;
    const told = this.#described(draft) ?? this.#anaphor();
    if (told !== null) return told;
    return this.#sentence?.entity ?? clause?.entity ?? (this.#sameParagraph ? this.#topic : null);
  }

  /** 来自长沙、株洲等地11所高校: they are nobody's who was named before. */
  #comeFromElsewhere(start: number): boolean {
    const before = this.text.slice(Math.max(this.#clauseStart, start - 24), start);
    return /来自.{0,18}(?:等地|各地|等[省市])的?(?:近|约|超|逾|共)?$/.test(before);
  }

  /** 建设了金荣、中南高科等7个政务驿站: the names before it are what is counted. */
  #endsList(start: number): boolean {
    return /等(?:近|约|超|逾|共|的)?$/.test(
      this.text.slice(Math.max(this.#clauseStart, start - 2), start),
    );
  }

  /** Who the clause's 公司, 园区 or 项目 stands for. */
  #anaphor(): string | null {
    const clause = this.text.slice(this.#clauseStart, this.#clauseStart + 12).replace(opening, '');
    const kind = anaphors.find(([pattern]) => pattern.test(clause))?.[1];
    if (kind === undefined) return null;
    if (kind === 'company' || kind === 'park') return this.#last[kind];
    if (this.#sentence && this.#sentence.rank > 1) return this.#sentence.entity;
    return kind === 'project' ? (this.#last.company ?? this.#topic) : this.#topic;
  }

  /** 拥有员工300人的崇德科技: the name that the figure describes follows it. */
  #described({ end }: Draft): string | null {
    const placed = this.mentions[this.#next];
    if (!placed || placed.start > end + 12 || ranks[placed.mention.kind] < 3) return null;
    const between = this.text.slice(end, placed.start);
    return between.endsWith('的') && !/[，。；,;\n]/.test(between) ? placed.mention.entity : null;
  }

  /** Walks on to `at`, clause by clause. */
  #advance(at: number): void {
    for (; this.#scanned < at; this.#scanned += 1) {
      const character = this.text.charAt(this.#scanned);
      const paragraph = character === '\n';
      const sentence = paragraph || '。！？!?；;'.includes(character);
      if (sentence || character === '，' || character === ',') this.#endClause(sentence, paragraph);
    }
    this.#collect(at);
  }

  #endClause(sentence: boolean, paragraph: boolean): void {
    this.#collect(this.#scanned);
    const told = this.#sentence && this.#sentence.rank > 1 ? null : this.#anaphor();
    if (told !== null) this.#sentence = { entity: told, rank: 2 };
    if (this.#clause && this.#clause.rank > (this.#sentence?.rank ?? 0))
      this.#sentence = this.#clause;
    this.#clause = null;
    this.#last.person = null;
    this.#clauseStart = this.#scanned + 1;
    if (!sentence) return;
    if (this.#sentence && (this.#sentence.rank > 1 || this.#topic === null)) {
      this.#topic = this.#sentence.entity;
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
    if (entity === null) return;
    if (kind === 'person') this.#last.person = entity;
    const lesser =
      aside.test(this.text.slice(Math.max(0, start - 4), start)) ||
      (kind === 'institution' && teller.test(this.text.slice(end, end + 4)));
    if ((kind === 'park' || kind === 'company') && (!lesser || this.#last[kind] === null)) {
      this.#last[kind] = entity;
    }
    const rank = lesser ? Math.min(1, ranks[kind]) : ranks[kind];
    if (rank > 0 && (!this.#clause || rank >= this.#clause.rank)) this.#clause = { entity, rank };
  }
}

/** Who 公司 and 园区 would mean, and who is how old. */
interface Last {
  park: string | null;
  company: string | null;
  /** In this clause. */
  person: string | null;
}
