/**
 * What the reader wrote, shown on somebody else's page. It is drawn as generated content: text that stands in a document,
 * even in a closed shadow root, can be found by the page (`window.find`) and read once it is selected. Screen readers
 * read generated content like any other.
 */
export function PrivateWords({ text }: { text: string }) {
  return <bdi class="pz-private" data-words={text} />;
}
