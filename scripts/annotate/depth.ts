/**
 * Chromium's parser nests no deeper (`kMaximumHTMLParserDOMTreeDepth`): what is deeper follows on this level. jsdom knows no
 * limit and takes minutes over ten thousand levels, for every insertion asks all ancestors.
 */
const deepest = 512;

const tag =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Elements that end where the next of their kind begins, written or not. */
const impliedEnd = /^(?:p|li|dt|dd|tr|td|th|option)$/;

interface Open {
  readonly name: string;
  /** Whether it was closed before its time. */
  closed: boolean;
}

/** Lets elements that would nest deeper follow one another instead; gives the page back as it is when there are none. */
export function limitDepth(html: string): string {
  const open: Open[] = [];
  let kept = '';
  let from = 0;
  for (const found of html.matchAll(tag)) {
    const [whole, , closing, written] = found;
    if (written === undefined) continue;
    const name = written.toLowerCase();
    if (empty.test(name) || whole.endsWith('/>')) continue;
    if (closing) {
      const at = lastOpen(open, name);
      if (at < 0) continue;
      if (open[at]?.closed) {
        kept += html.slice(from, found.index);
        from = found.index + whole.length;
      }
      open.length = at;
      continue;
    }
    if (impliedEnd.test(name) && open.at(-1)?.name === name) open.pop();
    const outer = open.at(-1);
    if (open.length > deepest && outer && !outer.closed) {
      kept += `${html.slice(from, found.index)}</${outer.name}>`;
      from = found.index;
      outer.closed = true;
    }
    open.push({ name, closed: false });
  }
  return from === 0 ? html : kept + html.slice(from);
}

/** Where the element that a tag closes was opened, not far up; -1 when it closes none. */
function lastOpen(open: readonly Open[], name: string): number {
  for (let at = open.length - 1; at >= Math.max(0, open.length - 32); at -= 1) {
    if (open[at]?.name === name) return at;
  }
  return -1;
}
