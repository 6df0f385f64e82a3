/** The library's views, in the order of its menu. */
export const views = [
  'notes',
  'articles',
  'names',
  'figures',
  'tags',
  'dictionary',
  'settings',
] as const;
export type View = (typeof views)[number];

/** What the library shows, as its address tells it: every state worth coming back to is a link. */
export interface Route {
  readonly view: View;
  /** One article, name or tag; null for the list of all. */
  readonly item: string | null;
  readonly query: string;
  /** What the list is narrowed down to, by facet. */
  readonly choice: Readonly<Record<string, readonly string[]>>;
  /** Empty for the view's own order. */
  readonly sort: string;
  /** By what the list is gathered; empty for one row each. */
  readonly by: string;
  /** What is open over the view: notes being taken in; empty for nothing. */
  readonly dialog: 'import' | '';
}

/** Parameters that are no facets. */
const queryName = 'q';
const sortName = 'sort';
const byName = 'by';
const dialogName = 'dialog';
const notFacets: ReadonlySet<string> = new Set([queryName, sortName, byName, dialogName]);

/** The route that a location's hash tells; all notes for a hash that tells none. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = split(hash.replace(/^#/, ''), '?');
  const [name = '', item = ''] = split(path.replace(/^\//, ''), '/');
  const view = views.find((each) => each === name) ?? 'notes';
  const parameters = new URLSearchParams(search);
  const choice: Record<string, string[]> = Object.create(null);
  for (const [key, value] of parameters) {
    if (notFacets.has(key) || value === '') continue;
    const values = choice[key] ?? [];
    if (!values.includes(value)) choice[key] = [...values, value];
  }
  return {
    view,
    item: item === '' ? null : decoded(item),
    query: parameters.get(queryName) ?? '',
    choice,
    sort: parameters.get(sortName) ?? '',
    by: parameters.get(byName) ?? '',
    dialog: parameters.get(dialogName) === 'import' ? 'import' : '',
  };
}

/** The hash of a route: what `parseRoute` reads back. */
export function hrefOf(route: Pick<Route, 'view'> & Partial<Route>): string {
  const { view, item, query, choice = {}, sort, by, dialog } = route;
  const parameters = new URLSearchParams();
  if (query) parameters.set(queryName, query);
  for (const [key, values] of Object.entries(choice)) {
    for (const value of values) parameters.append(key, value);
  }
  if (sort) parameters.set(sortName, sort);
  if (by) parameters.set(byName, by);
  if (dialog) parameters.set(dialogName, dialog);
  const search = parameters.size > 0 ? `?${parameters}` : '';
  return `#/${view}${item == null ? '' : `/${encoded(item)}`}${search}`;
}

/** The choice with one value of a facet taken in, or out if it was there. */
export function toggled(choice: Route['choice'], facet: string, value: string): Route['choice'] {
  const before = choice[facet] ?? [];
  const after = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  const { [facet]: _, ...others } = choice;
  return after.length === 0 ? others : { ...others, [facet]: after };
}

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

/** Half a surrogate pair cannot stand in an address. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
