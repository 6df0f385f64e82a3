/**
 * Lets only the reader's own clicks and keys through: a page can reach our controls' host and send them events it made up,
 * but not mark those as trusted.
 */
export function trusted<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handler(event);
  };
}
