/** Stands where the word goes while a sentence is taken apart. */
const gap = '\uFFFC';

interface AroundWordProps {
  /** The sentence, with the word in it. */
  sentence: (word: string) => string;
  word: string;
}

/** A sentence about a word of the reader's, which with its quotation marks is broken over lines only where one cannot hold it. */
export function AroundWord({ sentence, word }: AroundWordProps) {
  const [before, quoted, after] = sentence(gap).split(/(“?\uFFFC”?)/);
  return (
    <>
      {before}
      <bdi class="pz-whole">{quoted?.replace(gap, () => word)}</bdi>
      {after}
    </>
  );
}
