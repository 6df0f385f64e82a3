/** The article finder against pages whose body, title, date and author others have noted. */
import { type FoundArticle, findArticle } from '@/lib/article/find-article';
import { SavedPages } from '../annotate/saved-pages';
import { type GoldPage, goldPages, type PageGold } from './page-gold';
import { agreement } from './shingles';

/** Where the gold does not tell the page's address. */
const someAddress = 'https://news.site.example/a/page.html';
const plain = (text: string) => text.replace(/\s/g, '');
const listed = (texts: readonly string[]) => texts.map(plain).sort().join('、');

interface Comparison {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly met: boolean;
}

export function evaluatePages(folder: string): void {
  const pages = new SavedPages();
  const all: Comparison[] = [];
  const scores: number[] = [];
  for (const page of goldPages(folder)) {
    const url = page.gold.url ?? someAddress;
    const article = findArticle(pages.parse(page.html), { url });
    const { f, comparisons } = compare(page, article);
    if (f !== null) scores.push(f);
    all.push(...comparisons);
    print(page, article, f, comparisons);
  }
  const mean = scores.reduce((sum, f) => sum + f, 0) / scores.length;
  if (scores.length > 0) console.log(`\nbody     F ${mean.toFixed(4)} on ${scores.length} pages`);
  for (const what of new Set(all.map((one) => one.what))) {
    const asked = all.filter((one) => one.what === what);
    console.log(`${what.padEnd(8)} ${asked.filter(({ met }) => met).length} of ${asked.length}`);
  }
}

function compare({ gold }: GoldPage, article: FoundArticle | null) {
  const text = article?.text.text ?? '';
  const f = gold.body === undefined ? null : agreement(gold.body, text).f;
  const comparisons: Comparison[] = [];
  const ask = (what: string, wanted: string, found: string, met = plain(wanted) === plain(found)) =>
    comparisons.push({ what, wanted, found, met });
  if (gold.found !== (article !== null)) {
    ask('article', gold.found ? 'one' : 'none', gold.found ? 'none' : text.slice(0, 60));
  }
  for (const piece of gold.with ?? []) ask('with', piece, '', plain(text).includes(plain(piece)));
  for (const piece of gold.without ?? []) {
    ask('without', piece, '', !plain(text).includes(plain(piece)));
  }
  compareMetadata(gold, article, ask);
  return { f, comparisons };
}

function compareMetadata(
  gold: PageGold,
  article: FoundArticle | null,
  ask: (what: string, wanted: string, found: string, met?: boolean) => void,
): void {
  const told = article?.metadata;
  const same = (what: 'title' | 'leadIn' | 'subtitle' | 'outlet' | 'updated') => {
    if (gold[what] !== undefined) ask(what, gold[what], told?.[what] ?? '');
  };
  same('title');
  same('leadIn');
  same('subtitle');
  same('outlet');
  same('updated');
  if (gold.date !== undefined) {
    // Gold may be coarser than the page, or have midnight where it knows no time.
    const [day, published] = [gold.date.slice(0, 10), told?.published ?? ''];
    ask('date', gold.date, published, published.slice(0, 10) === day);
  }
  const { author } = gold;
  const bylines = told?.bylines ?? [];
  if (author) {
    ask('author', author, bylines.join('、'), bylines.includes(author) || told?.outlet === author);
  }
  if (gold.bylines) ask('bylines', listed(gold.bylines), listed(bylines));
  if (gold.editors) ask('editors', listed(gold.editors), listed(told?.editors ?? []));
}

function print(
  { name }: GoldPage,
  article: FoundArticle | null,
  f: number | null,
  comparisons: readonly Comparison[],
): void {
  const { bylines = [], outlet = '', published = '' } = article?.metadata ?? {};
  const score = f === null ? '       ' : `F ${f.toFixed(3)}`;
  const facts = [published, outlet, bylines.join('、')].filter(Boolean).join(' | ');
  console.log(`${score}  ${name}  ${facts}`);
  for (const { what, wanted, found, met } of comparisons) {
    if (!met)
      console.log(`         ${what}: ${wanted}${found ? `\n           not: ${found}` : ''}`);
  }
}
