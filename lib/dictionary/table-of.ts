/** A JSON list with one row a line, so that changes can be read. */
export function tableOf(rows: readonly object[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}
