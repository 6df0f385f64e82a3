/** Has the browser save a file of ours where it saves downloads; no permission is needed for what a page made itself. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // Once the download has begun it holds the content itself.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
