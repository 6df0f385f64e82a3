/** Told apart without colour too: by the shape of their points. Readable on white and on black. */
const series = [
  { colour: '#2f74d0', shape: 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z' },
  { colour: '#d9720b', shape: 'M-4-4h8v8h-8Z' },
  { colour: '#16875d', shape: 'M0-5.5 5.5 0 0 5.5-5.5 0Z' },
  { colour: '#a855c7', shape: 'M0-5 5 4h-10Z' },
  { colour: '#0f8a96', shape: 'M-1.5-5h3v3.5h3.5v3h-3.5v3.5h-3v-3.5h-3.5v-3h3.5Z' },
  { colour: '#8b867c', shape: 'M0 5-5-4h10Z' },
] as const;

/** So many series are drawn at once. */
export const mostSeries = series.length;

export function colourOf(index: number): string {
  return (series[index] ?? series[0]).colour;
}

/** The path of a series' points, around 0 0. */
export function shapeOf(index: number): string {
  return (series[index] ?? series[0]).shape;
}
