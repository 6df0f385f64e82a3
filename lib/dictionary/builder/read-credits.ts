import { isBylineLine } from './page-units';
import type { PageArticle } from './split-articles';

type CreditRole = 'reporter' | 'correspondent' | 'photographer';

/** A person named as having made an article. */
export interface Credit {
  readonly name: string;
  readonly role: CreditRole;
}

/** Everyone credited with an article, in the order of print. */
export function readCredits(article: PageArticle): Credit[] {
  const credits: Credit[] = [];
  // Line ends stay: whether one cuts a name or parts two names is decided below.
  const raw = article.body.flatMap((unit) => unit.lines.map((line) => line.text)).join('\n');
  for (const match of raw.matchAll(/本报讯[（(]([^）)]*)[）)]/g)) {
    credits.push(...creditsIn(match[1] ?? ''));
  }
  for (const match of raw.matchAll(/[（(]本报([^（）()]*?)摄[）)]/g)) {
    credits.push(...creditsIn(match[1] ?? '', 'photographer'));
  }
  for (const line of article.headline.flatMap((unit) => unit.lines)) {
    if (isBylineLine(line.text)) credits.push(...creditsIn(line.text.slice('本报'.length)));
  }
  return credits.filter((c, i) => credits.findIndex((d) => d.name === c.name) === i);
}

function creditsIn(chunk: string, role?: CreditRole): Credit[] {
  const credits: Credit[] = [];
  const parts = chunk.split(/(特约记者|实习记者|记者|通讯员)/);
  for (let i = 1; i < parts.length; i += 2) {
    const printed: CreditRole = parts[i] === '通讯员' ? 'correspondent' : 'reporter';
    for (const name of namesIn(parts[i + 1] ?? '')) credits.push({ name, role: role ?? printed });
  }
  return credits;
}

/** Names are parted by spaces; a line's end parts two names too, unless one character alone is left on a side. */
function namesIn(chunk: string): string[] {
  const names: string[] = [];
  for (const piece of chunk.trim().split(/[ \u3000\t、]+/)) {
    let open = false;
    for (const word of piece.split(/\s+/).filter((w) => w !== '')) {
      const last = names.at(-1) ?? '';
      if (open && (last.length === 1 || word.length === 1)) names[names.length - 1] = last + word;
      else names.push(word);
      open = true;
    }
  }
  return names;
}
