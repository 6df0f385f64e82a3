import { useEffect, useState } from 'preact/hooks';

/** How long it is told, in ms. */
const moment = 2000;

/** What was copied a moment ago, null for nothing, so that it can be told beside it; and how to tell what is. */
export function useCopied<What>(): readonly [What | null, (what: What) => void] {
  const [copied, setCopied] = useState<What | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), moment);
    return () => clearTimeout(timer);
  }, [copied]);
  return [copied, setCopied];
}
