/** Decides which candidates are names: first each alone, then lists, then what the rest of the article tells. */
import type { Entity } from '@/lib/model/entity';
import type { Steps } from '@/lib/text/steps';
import { bodyVerdict } from './body-evidence';
import { edgesOf } from './boundaries';
import { Bylines } from './byline';
import { type Candidate, verdicts } from './candidate';
import { looksLikePerson } from './chinese-names';
import { goodsAfter } from './company-words';
import { longerBodyCrossesEnd, wordCrossesEnd, wordCrossesStart } from './crossing-words';
import type { Edges } from './edges';
import { goesOnAsFirm, legalFormEnd, placeBefore } from './firm-names';
import { hasLikeNeighbour, joinedEndBefore } from './lists';
import { personVerdict } from './person-evidence';
import { placeEnd } from './places';
import { withoutPseudonyms } from './pseudonyms';
import type { Reading } from './reading';

/** Candidates between two pauses. */
const stride = 64;

export class Judge {
  #madeBylines: Bylines | undefined;

  /** @param home the first two characters of the dictionary's own places. */
  constructor(
    private readonly reading: Reading,
    private readonly home: ReadonlySet<string>,
  ) {}

  /** Gives verdicts to the dictionary's candidates; they come in order, at one place the shorter first. */
  *judge(candidates: readonly Candidate[]): Steps<void> {
    for (const [i, candidate] of candidates.entries()) {
      if (i % stride === 0) yield;
      this.#judgeAlone(candidate);
    }
    yield* this.#judgeLists(candidates);
    yield* this.#judgeByArticle(candidates);
    if (candidates.length > 0) withoutPseudonyms(this.#text, candidates);
  }

  /** Gives verdicts to the candidates of short forms that the article defines, and of their full names. */
  judgeDefined(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const edges = this.#edgesOf(candidate);
      const long = candidate.to - candidate.from > 2;
      if (isClosed(edges)) continue;
      if (long || edges.left === 'clear' || edges.right === 'clear') {
        candidate.verdict = verdicts.defined;
      }
    }
  }

  #judgeAlone(candidate: Candidate): void {
    const { from, to, bearer } = candidate;
    if (bearer.needsReason) {
      const edges = this.#edgesOf(candidate);
      candidate.verdict =
        bearer.kind === 'person'
          ? personVerdict(this.#text, from, to, edges, this.#bylines)
          : bodyVerdict(this.#text, from, to, edges);
    } else if (!this.#isOtherName(candidate)) {
      const full = to - from >= bearer.name.length;
      candidate.verdict = full ? verdicts.fullName : verdicts.alias;
      if (this.#standsElsewhere(candidate)) candidate.verdict = verdicts.weak;
    }
  }

  /** Whether an unambiguous name is here the beginning or the end of another one. */
  #isOtherName({ from, to, bearer }: Candidate): boolean {
    const text = this.#text;
    if (bearer.kind === 'person') {
      return to - from < 4 && (wordCrossesStart(text, from) || wordCrossesEnd(text, to));
    }
    if (longerBodyCrossesEnd(text, to)) return true;
    if (bearer.kind !== 'company') return false;
    if (goesOnAsFirm(text, to)) return true;
    const place = placeBefore(text, from, this.home);
    if (!place || legalFormEnd(text, to) === to) return false;
    // 湖南立劲新材料有限公司 is not 湘潭立劲新材料有限公司.
    const own = placeEnd(bearer.name, 0);
    const here = text.slice(place.start, from);
    return (
      !place.home || (own > 0 && placeEnd(text, from) === from && !bearer.name.startsWith(here))
    );
  }

  /** 株洲双马街道, 深圳钰盛科技: of another place than the dictionary's, and so perhaps another one's name. */
  #standsElsewhere({ from, bearer }: Candidate): boolean {
    if (bearer.kind === 'person' || placeEnd(this.#text, from) > from) return false;
    return placeBefore(this.#text, from, this.home)?.home === false;
  }

  /** Beside a name of its kind in a list, known or evident by its form, a candidate is one too. */
  *#judgeLists(candidates: readonly Candidate[]): Steps<void> {
    if (candidates.length === 0) return;
    const text = this.#text;
    const endings = new Map<number, Candidate>();
    for (const [i, candidate] of candidates.entries()) {
      if (i % stride === 0) yield;
      const { from, to, bearer } = candidate;
      const person = bearer.kind === 'person';
      if (!candidate.verdict) {
        if (isClosed(this.#edgesOf(candidate))) continue;
      }
      const before = endings.get(joinedEndBefore(text, from));
      if (
        before &&
        (before.bearer.kind === 'person') === person &&
        this.#isList(before, candidate)
      ) {
        candidate.verdict ??= verdicts.list;
        before.verdict ??= verdicts.list;
      } else if (!candidate.verdict && hasLikeNeighbour(text, from, to, person)) {
        candidate.verdict = verdicts.list;
      }
      endings.set(to, candidate);
    }
  }

  /** Two words that are both also names make no list of names (商业、金融), unless one of them is sure or looks its part. */
  #isList(one: Candidate, other: Candidate): boolean {
    if (one.verdict || other.verdict || one.bearer.kind !== 'person') return true;
    return looksLikePerson(one.bearer.name) || looksLikePerson(other.bearer.name);
  }

  /**
   * Once an article has told whom a name means, the bare short form is enough. A longer name that only might be another
   * body's is believed where the article names something that was printed together with it before.
   */
  *#judgeByArticle(candidates: readonly Candidate[]): Steps<void> {
    const met = new Set<Entity>();
    const places = new Set<string>();
    for (const { verdict, bearer } of candidates) {
      // What is only held to be likely tells nothing about the rest.
      if (!verdict || verdict === verdicts.weak || !bearer.entity) continue;
      met.add(bearer.entity);
      for (const { article } of bearer.entity.seen) places.add(article);
    }
    for (const [i, candidate] of candidates.entries()) {
      if (i % stride === 0) yield;
      const { entity, kind } = candidate.bearer;
      if (candidate.verdict || !entity) continue;
      const edges = this.#edgesOf(candidate);
      if (isClosed(edges)) continue;
      const long = candidate.to - candidate.from > 2;
      if (met.has(entity)) {
        const sure = kind === 'person' || !long ? edges.left === 'clear' : edges.right === 'clear';
        if (sure || (kind === 'company' && this.#isBrand(candidate)))
          candidate.verdict = verdicts.introduced;
      } else if (
        kind !== 'person' &&
        candidate.to - candidate.from >= 4 &&
        edges.left === 'clear' &&
        entity.seen.some(({ article }) => places.has(article))
      ) {
        candidate.verdict = verdicts.weak;
      }
    }
  }

  /** 龙牌 in 龙牌酱油: in front of its goods a firm's short name is its brand, and no longer name holds it. */
  #isBrand({ to }: Candidate): boolean {
    return goodsAfter.startingAt(this.#text, to) > 0;
  }

  get #bylines(): Bylines {
    this.#madeBylines ??= new Bylines(this.#text);
    return this.#madeBylines;
  }

  /** Read only where there are candidates: the context is folded when first asked for. */
  get #text(): string {
    return this.reading.context.text;
  }

  #edgesOf(candidate: Candidate): Edges {
    const { from, to, bearer } = candidate;
    candidate.edges ??= edgesOf(this.#text, from, to, bearer.kind, this.home);
    return candidate.edges;
  }
}

function isClosed({ left, right }: Edges): boolean {
  return left === 'closed' || right === 'closed';
}
