import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Span } from '@/components/parts/marked-text';
import type { Paint } from '@/lib/paint/highlight-names';
import { Painter } from '@/lib/paint/painter';

/** Spans of the text that are painted alike. */
export interface Layer {
  readonly paint: Paint;
  readonly spans: readonly Span[];
}

interface KeptTextProps {
  text: string;
  layers: readonly Layer[];
  /** Scrolled to and lit up for a moment; another object does it again. */
  shown: Span | null;
  /** The reader pressed the character at this offset. */
  onPress: (offset: number) => void;
}

const flashTime = 1_600;

/** A kept text, marked in the very way a page is: ranges are painted, the text stays one piece a paragraph. */
export function KeptText({ text, layers, shown, onPress }: KeptTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const painter = useMemo(() => new Painter(document), []);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);

  useLayoutEffect(() => {
    for (const { paint, spans } of layers) {
      painter.paint(
        paint,
        spans.flatMap((span) => rangesOf(root.current as HTMLElement, paragraphs, span)),
      );
    }
    return () => painter.clear();
  }, [painter, paragraphs, layers]);

  useLayoutEffect(() => {
    if (!shown) return;
    const ranges = rangesOf(root.current as HTMLElement, paragraphs, shown);
    const element = ranges[0]?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
    painter.paint('flash', ranges);
    const timer = setTimeout(() => painter.paint('flash', []), flashTime);
    return () => {
      clearTimeout(timer);
      painter.paint('flash', []);
    };
  }, [painter, paragraphs, shown]);

  function onClick({ clientX, clientY }: MouseEvent) {
    // Pressed, not selected.
    if (getSelection()?.isCollapsed === false) return;
    const caret = document.caretPositionFromPoint(clientX, clientY);
    const at = caret?.offsetNode.parentElement?.dataset['start'];
    if (caret && at !== undefined) onPress(Number(at) + caret.offset);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the lists beside the text lead to the same by key
    // biome-ignore lint/a11y/noStaticElementInteractions: as above
    <div ref={root} onClick={onClick}>
      {paragraphs.map(({ start, words }) => (
        <p key={start} data-start={start}>
          {words}
        </p>
      ))}
    </div>
  );
}

interface Paragraph {
  readonly start: number;
  readonly words: string;
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const words of text.split('\n')) {
    if (words.trim() !== '') paragraphs.push({ start, words });
    start += words.length + 1;
  }
  return paragraphs;
}

/** A span as ranges, one a paragraph. */
function rangesOf(root: HTMLElement, paragraphs: readonly Paragraph[], span: Span): Range[] {
  const ranges: Range[] = [];
  for (let i = firstAt(paragraphs, span.start); i < paragraphs.length; i += 1) {
    const { start, words } = paragraphs[i] as Paragraph;
    if (start >= span.end) break;
    const node = root.children[i]?.firstChild;
    if (!node) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(0, span.start - start));
    range.setEnd(node, Math.min(words.length, span.end - start));
    ranges.push(range);
  }
  return ranges;
}

/** The first paragraph that ends behind an offset. */
function firstAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { start, words } = paragraphs[middle] as Paragraph;
    if (start + words.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
