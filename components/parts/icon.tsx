/** Strokes on a 16 × 16 grid. */
const paths = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.6 10.6 14 14',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  save: 'M4 2.5h8v11L8 10.5l-4 3Z',
  pen: 'M2.5 13.5 3.3 10 11 2.3l2.7 2.7L6 12.7ZM9.5 3.8l2.7 2.7',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  bin: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a3.5 3.5 0 0 1 0 7H6',
  reload: 'M13.5 8A5.5 5.5 0 1 1 11.7 3.9M13.5 2v3.5H10',
  panel: 'M2 3h12v10H2ZM10 3v10',
  library: 'M3 2.5v11M6 2.5v11M9 2.7l4 10.6',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  mute: 'M2 8c1.5-2.7 3.5-4 6-4s4.5 1.3 6 4c-1.5 2.7-3.5 4-6 4S3.5 10.7 2 8ZM3 13 13 3',
  warning: 'M8 2.2 14.5 13.5h-13ZM8 6.5v3M8 11.7v.1',
  page: 'M3.5 1.5h6l3 3v10h-9ZM9.5 1.5v3h3',
  park: 'M1.5 13.5h13M3 13.5v-7l4 2.5V6.5L11 9V2.5h2v11M6 11.5h1M9 11.5h1',
  company: 'M2 13.5h12M3.5 13.5v-11h6v11M9.5 6h3v7.5M5.7 5.2h1.6M5.7 8h1.6M5.7 10.8h1.6',
  person:
    'M8 7.5a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.7 14c.4-2.8 2.5-4.5 5.3-4.5s4.9 1.7 5.3 4.5',
  institution: 'M2 13.5h12M2.5 6 8 2.5 13.5 6ZM4 8v3.5M8 8v3.5M12 8v3.5',
  figure: 'M6.2 2.5 4.8 13.5M11.2 2.5 9.8 13.5M2.5 5.8h11.4M2.1 10.2h11.4',
  date: 'M2.5 3.5h11v10h-11ZM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3',
  quote: 'M6.8 4.5C4.9 5 3.7 6.3 3.7 8.3v3h3v-3h-3M12.8 4.5c-1.9.5-3.1 1.8-3.1 3.8v3h3v-3h-3',
  question: 'M5.3 6a2.7 2.7 0 1 1 4.3 2.2c-1 .7-1.6 1.1-1.6 2.1M8 12.9v.1',
  download: 'M8 2v8M4.5 6.8 8 10.2l3.5-3.4M2.5 13.5h11',
  upload: 'M8 10.2V2M4.5 5.4 8 2l3.5 3.4M2.5 13.5h11',
  open: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11 9.5v4H2.5V5h4',
  tag: 'M2.5 2.5h5l6 6-5 5-6-6ZM5.3 5.3v.1',
  settings: 'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.2 2.7v3.6M5.8 9.7v3.6',
  lead: 'M3.5 12.5 12 4M6 4h6v6',
} as const;

export type IconName = keyof typeof paths;

/** A drawing that says nothing by itself: give its control a label. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg class="pz-icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
