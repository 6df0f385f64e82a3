/** Whom a figure is about: the entity its clause speaks of, else its sentence, else the one that the paragraph goes on about. */
import type { Draft } from '../draft';
import { lastWithin } from '../within';
import { type NameRun, type PlacedMention, runsOf } from './name-runs';
import { type Last, type Named, ranks } from './named';
import * as words from './subject-words';

/** What may end a clause, by its code. */
const mayEnd = new Uint8Array(0x10000);
for (const character of '，,。！？!?；;\n本') mayEnd[character.charCodeAt(0)] = 1;

export class SubjectFinder {
  #next = 0;
  #scanned = 0;
  #clauseStart = 0;
  /** Where the clause's words begin behind the date that opens it. */
  #opensAt = 0;
  /** What `#opened` last gave, and for which place. */
  #openedAt = -1;
  #openedBy = '';
  /** The last one of highest rank in this clause. */
  #clause: Named | null = null;
  /** Of whom the clause speaks: the first of highest rank, or one that it puts before the reader. */
  #spoken: Named | null = null;
  /** The first one of highest rank in the clauses of this sentence before it. */
  #sentence: Named | null = null;
  /** The subject of the sentences before, whether they stand in the same paragraph. */
  #topic: Named | null = null;
  #sameParagraph = true;
  /** The sentence speaks of someone whom it does not name (高新区一家企业的车间里): what follows is nobody's. */
  #unnamed = false;
  readonly #last: Last = { park: null, company: null, person: null };
  /** Where the last name ends, and who bears it. */
  #nameEnd = -1;
  #nameOf: string | null = null;
  /** How many figures stand behind the run that they are shared out to. */
  #shared = 0;
  #sharedTo: NameRun | null = null;
  readonly #runs: readonly NameRun[];

  constructor(
    private readonly text: string,
    private readonly mentions: readonly PlacedMention[],
  ) {
    this.#runs = runsOf(text, mentions);
  }

  /** Called with the drafts in the text's order. */
  subjectOf(draft: Draft): string | null {
    this.#advance(draft.start);
    if (draft.kind === 'date' && draft.start === this.#opensAt) this.#opensAt = draft.end;
    if (draft.kind === 'age') return this.#last.person?.entity ?? null;
    // 金杯电工三期: the second stage of what stands right before it.
    if (draft.kind === 'ordinal' && this.#nameEnd === draft.start) return this.#nameOf;
    // 东山高新区两家企业共获补贴300万元: the firms are the park's, what they got is not.
    if (draft.kind === 'count' && this.#nameEnd === draft.start && this.#unnamed)
      return this.#nameOf;
    if (this.#isInBrackets(draft.start)) return this.#nameOf;
    if (this.#comeFromElsewhere(draft.start)) return null;
    const own = this.text.slice(
      Math.max(this.#nameEnd, this.#clauseStart, draft.start - 40),
      draft.start,
    );
    if (draft.kind !== 'count' && words.unnamed.test(own)) return null;
    if (this.#endsList(draft.start)) this.#clause = null;
    const clause = this.#clause;
    if (clause && clause.rank > 1) return this.#ofRun(clause, draft);
    const described = this.#described(draft);
    if (described !== undefined) return described;
    const told = this.#anaphor();
    if (told) return told.entity;
    if (told === undefined || this.#unnamed || words.others.test(this.#opened())) return null;
    const goesOn = this.#sameParagraph ? this.#topic : null;
    const named = this.#sentence ?? clause ?? goesOn;
    return named && this.#ofRun(named, draft);
  }

  /** 甲、乙分别增长12%和8%: to each of a run its own; what they have together is nobody's alone. */
  #ofRun({ entity, run }: Named, { kind, start }: Draft): string | null {
    if (!run || run.members.length < 2) return entity;
    if (kind === 'date') return null;
    if (this.#sharedTo !== run) {
      this.#sharedTo = run;
      this.#shared = 0;
    }
    if (!/分别|依次|各自/.test(this.text.slice(run.end, Math.min(start, run.end + 40))))
      return null;
    const member = run.members[this.#shared];
    this.#shared += 1;
    return member?.mention.entity ?? null;
  }

  /** 甲公司（员工800人）. */
  #isInBrackets(start: number): boolean {
    if (this.#nameEnd < 0 || start - this.#nameEnd > 16) return false;
    return /^[（(][^）)]*$/.test(this.text.slice(this.#nameEnd, start));
  }

  /** 来自长沙、株洲等地11所高校: they are nobody's who was named before. */
  #comeFromElsewhere(start: number): boolean {
    const from = Math.max(this.#clauseStart, start - 24);
    if (lastWithin(this.text, '自', start - 1, from) < 0) return false;
    const before = this.text.slice(from, start);
    return /来自.{0,18}(?:等地|各地|等[省市])的?(?:近|约|超|逾|共)?$/.test(before);
  }

  /** 建设了金荣、中南高科等7个政务驿站: the names before it are what is counted; 酱油、食醋等5种 are none. */
  #endsList(start: number): boolean {
    if (lastWithin(this.text, '等', start - 1, start - 2) < 0) return false;
    const list = /(.{0,6})等(?:近|约|超|逾|共|的)?$/.exec(
      this.text.slice(Math.max(this.#clauseStart, start - 8), start),
    );
    return list !== null && this.#nameEnd >= start - list[0].length;
  }

  /** How the clause begins. */
  #opened(): string {
    if (this.#openedAt !== this.#opensAt) {
      this.#openedAt = this.#opensAt;
      const head = this.text.slice(this.#opensAt, this.#opensAt + 16);
      this.#openedBy = words.withoutOpening(head);
    }
    return this.#openedBy;
  }

  /** Who the clause's 公司, 园区 or 项目 stands for; undefined for a 公司 or 园区 that nobody was called before. */
  #anaphor(): Named | null | undefined {
    const clause = this.#opened();
    if (!words.mayRefer(clause)) return null;
    const kind = words.anaphors.find(([pattern]) => pattern.test(clause))?.[1];
    if (kind === undefined) return null;
    // 公司 is rather the one that is spoken of than one that was only named on the way.
    if (kind === 'company' || kind === 'park')
      return this.#topic?.kind === kind ? this.#topic : (this.#last[kind] ?? undefined);
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
      if (mayEnd[this.text.charCodeAt(this.#scanned)] === 0) continue;
      const character = this.text.charAt(this.#scanned);
      // Folding keeps no line's end, and so a headline runs into the report below it.
      const paragraph = character === '\n' || this.text.startsWith('本报讯', this.#scanned);
      const sentence = paragraph || '。！？!?；;'.includes(character);
      if (sentence || character === '，' || character === ',') this.#endClause(sentence, paragraph);
    }
    this.#collect(at);
  }

  #endClause(sentence: boolean, paragraph: boolean): void {
    this.#collect(this.#scanned);
    const opened = this.#opened();
    const refers = words.mayRefer(opened);
    if (refers && words.someone.test(opened)) this.#speakOfSomeone();
    const told = this.#anaphor();
    if (told === undefined && !this.#spoken) this.#unnamed = true;
    if (told && !(this.#sentence && this.#sentence.rank > 1)) this.#sentence = { ...told, rank: 2 };
    if (this.#spoken && this.#spoken.rank > (this.#sentence?.rank ?? 0))
      this.#sentence = this.#spoken;
    if (refers && words.turning.test(opened)) {
      this.#sentence = null;
      this.#topic = null;
    }
    this.#clause = null;
    this.#spoken = null;
    this.#last.person = null;
    this.#clauseStart = this.#scanned + 1;
    this.#opensAt = this.#clauseStart;
    if (!sentence) return;
    if (this.#sentence && (this.#sentence.rank > 1 || this.#topic === null)) {
      this.#topic = this.#sentence;
      this.#sameParagraph = true;
    }
    this.#sentence = null;
    this.#unnamed = false;
    if (paragraph) this.#sameParagraph = false;
  }

  /** What goes on about 公司 is about them, and no longer about whom the text named before. */
  #speakOfSomeone(): void {
    this.#unnamed = true;
    this.#topic = null;
    this.#last.company = null;
  }

  #collect(until: number): void {
    for (; this.#next < this.mentions.length; this.#next += 1) {
      const placed = this.mentions[this.#next] as PlacedMention;
      if (placed.start >= until) return;
      this.#note(placed);
    }
  }

  #note(placed: PlacedMention): void {
    const { mention, start, end } = placed;
    const { kind, entity } = mention;
    const run = this.#runs[this.#next] as NameRun;
    this.#nameEnd = end;
    this.#nameOf = entity;
    if (entity === null) return;
    const before = this.text.slice(Math.max(0, start - 5), start);
    const rank = this.#rankOf(placed, before, run);
    const named: Named = { entity, kind, rank, run };
    if (kind !== 'institution' && (kind === 'person' || rank > 1 || this.#last[kind] === null))
      this.#last[kind] = named;
    if (rank === 0) return;
    if (!this.#clause || rank >= this.#clause.rank) this.#clause = named;
    const floor = this.#spoken?.rank ?? 0;
    const shown = rank > 1 && words.presented.test(before);
    if (rank > floor || (rank === floor && shown)) this.#spoken = named;
  }

  /** How likely the name is the subject: its kind's rank, 1 when it stands aside, 0 when it is none. */
  #rankOf({ mention: { kind }, start, end }: PlacedMention, before: string, run: NameRun): number {
    const after = this.text.slice(end, end + 8);
    if (run.open || words.apart.test(before) || words.ofOthers.test(after)) return 0;
    if (kind === 'institution' && words.teller.test(after)) return 0;
    if (words.someone.test(this.text.slice(end, end + 16))) {
      this.#speakOfSomeone();
      return 0;
    }
    const first = run.members[0]?.start === start;
    const lesser =
      (first && words.aside.test(before)) ||
      (words.place.test(before) &&
        (start - 1 === this.#opensAt ||
          this.#clause !== null ||
          words.anaphors.some(([pattern]) => pattern.test(this.#opened())))) ||
      this.#isAttributive(end);
    return lesser ? Math.min(1, ranks[kind]) : ranks[kind];
  }

  /** 东山高新区企业甲公司: a name right behind says who it is. */
  #isAttributive(end: number): boolean {
    const next = this.mentions[this.#next + 1];
    if (next?.mention.kind !== 'company' || next.start > end + 6) return false;
    return words.attributive.test(this.text.slice(end, next.start)) && next.start > end;
  }
}
