import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Span } from '@/lib/model/span';
import type { Paint } from '@/lib/paint/highlight-names';
import { Painter } from '@/lib/paint/painter';
import { inSlices } from '@/lib/text/in-slices';
import type { Steps } from '@/lib/text/steps';
import { DrawnText } from './drawn-text';

/** Spans of the text that are painted alike, in its order. */
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
/**
 * So far before and behind what is in sight the text is marked, in UTF-16 units: for every change of the page Chromium places all
 * highlights anew.
 */
const marked = 30_000;
/** And so many marks of a kind at most. */
const mostMarks = 1_000;

/** A kept text, marked in the very way a page is: ranges are painted, the text stays one piece a paragraph. */
export function KeptText({ text, layers, shown, onPress }: KeptTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const painter = useMemo(() => new Painter(document), []);
  /** The text once all of it stands in the page. */
  const [drawn, setDrawn] = useState<DrawnText | null>(null);

  useLayoutEffect(() => {
    const stop = new AbortController();
    const next = new DrawnText(root.current as HTMLElement, text);
    void inSlices(next.draw(), stop.signal).then((done) => done && setDrawn(next));
    return () => stop.abort();
  }, [text]);

  useLayoutEffect(() => {
    if (!drawn) return;
    const stop = new AbortController();
    let from = drawn.offsetInSight();
    let painting = new AbortController();
    const paint = () => {
      painting.abort();
      painting = new AbortController();
      void inSlices(paintSteps(painter, drawn, layers, from), painting.signal);
    };
    paint();
    const onScroll = () => {
      const next = drawn.offsetInSight();
      if (Math.abs(next - from) < marked / 2) return;
      from = next;
      paint();
    };
    // Which element scrolls depends on the width of the window.
    document.addEventListener('scroll', onScroll, { capture: true, signal: stop.signal });
    return () => {
      stop.abort();
      painting.abort();
      painter.clear();
    };
  }, [painter, drawn, layers]);

  useLayoutEffect(() => {
    if (!shown || !drawn) return;
    const ranges = drawn.rangesOf(shown);
    ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    painter.paint('flash', ranges);
    const timer = setTimeout(() => painter.paint('flash', []), flashTime);
    return () => {
      clearTimeout(timer);
      painter.paint('flash', []);
    };
  }, [painter, drawn, shown]);

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
    <div ref={root} onClick={onClick} />
  );
}

/** Marks what is near an offset. */
function* paintSteps(
  painter: Painter,
  text: DrawnText,
  layers: readonly Layer[],
  offset: number,
): Steps<void> {
  const near = ({ start, end }: Span) => end > offset - marked && start < offset + marked;
  for (const { paint, spans } of layers) {
    const ranges = spans.filter(near).slice(0, mostMarks);
    yield;
    yield* painter.paintSteps(paint, text.rangesOfAll(ranges));
  }
}
