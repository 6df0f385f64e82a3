import type { NoteBody, NoteTarget } from '@/lib/model/note';

/** What a test says of a note; the rest is filler. */
export interface Sketch extends Partial<NoteBody> {
  readonly quote?: string | null;
  readonly title?: string;
  readonly outlet?: string;
  readonly bylines?: string[];
  readonly url?: string;
  readonly published?: string;
}

export function targetOf(sketch: Sketch): NoteTarget {
  const { quote = '示例引文' } = sketch;
  return {
    article: {
      url: sketch.url ?? 'https://news.example/a',
      title: sketch.title ?? '',
      bylines: sketch.bylines ?? [],
      outlet: sketch.outlet ?? '',
      published: sketch.published ?? '',
    },
    textHash: '',
    selector: quote === null ? null : { quote: { exact: quote, prefix: '', suffix: '' } },
  };
}

export function bodyOf(sketch: Sketch): NoteBody {
  return {
    comment: sketch.comment ?? '',
    tags: sketch.tags ?? [],
    colour: sketch.colour ?? 'yellow',
    ...(sketch.status && { status: sketch.status }),
  };
}
