/** A span of a text that is one of the names looked for. */
export interface NameSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Leftmost, longest, without overlap: the name inside a longer one is not found. */
export function findNames(text: string, names: Iterable<string>): NameSpan[] {
  const byFirst = new Map<string, string[]>();
  for (const name of [...names].toSorted((a, b) => b.length - a.length)) {
    const first = name.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(name);
    else byFirst.set(first, [name]);
  }
  const spans: NameSpan[] = [];
  for (let at = 0; at < text.length; ) {
    const name = byFirst.get(text.charAt(at))?.find((n) => text.startsWith(n, at));
    if (name) spans.push({ name, start: at, end: at + name.length });
    at += name?.length ?? 1;
  }
  return spans;
}
