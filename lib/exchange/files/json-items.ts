/**
 * The items of a large JSON file, one by one, so that no more than one of them is in memory: the objects in its outermost list,
 * or in one of the lists that are asked for.
 */
import { FileError } from './file-error';

/** The longest item and the longest rest of a file that are read, in UTF-16 units. */
const longestItem = 2_000_000;
const longestRest = 1_000_000;

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];

export class JsonItems {
  /** What is left of the file without the items: the envelope. */
  #rest: string[] = [];
  #restLength = 0;
  /** The keys of the lists and objects that are open; a list's items have none. */
  readonly #path: string[] = [];
  readonly #isList: boolean[] = [];
  #key = '';
  #inString = false;
  #escaped = false;
  #string = '';
  /** How deep the open item is in itself; 0 between items. */
  #depth = 0;
  #item: string[] = [];
  #itemLength = 0;

  /** @param lists the paths of the lists whose objects are items, keys joined by dots; '' is the file itself */
  constructor(private readonly lists: ReadonlySet<string>) {}

  /** Takes a further piece; gives the items that end in it, null for one that is too long. */
  read(chunk: string): (string | null)[] {
    const found: (string | null)[] = [];
    let from = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const unit = chunk.charCodeAt(i);
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (unit === backslash) this.#escaped = true;
        else if (unit === quote) this.#inString = false;
        else if (this.#depth === 0 && this.#string.length < 50) this.#string += chunk.charAt(i);
        continue;
      }
      if (unit === quote) {
        this.#inString = true;
        this.#string = '';
      } else if (this.#depth > 0) {
        if (unit === openObject || unit === openList) this.#depth += 1;
        else if (unit === closeObject || unit === closeList) {
          this.#depth -= 1;
          if (this.#depth === 0) {
            this.#keepItem(chunk.slice(from, i + 1));
            found.push(this.#itemLength > longestItem ? null : this.#item.join(''));
            this.#item = [];
            this.#itemLength = 0;
            this.#keepRest('0');
            from = i + 1;
          }
        }
      } else if (
        unit === openObject &&
        this.#isList.at(-1) &&
        this.lists.has(this.#path.slice(1).join('.'))
      ) {
        this.#keepRest(chunk.slice(from, i));
        from = i;
        this.#depth = 1;
      } else this.#step(unit);
    }
    if (this.#depth > 0) this.#keepItem(chunk.slice(from));
    else this.#keepRest(chunk.slice(from));
    return found;
  }

  /**
   * What stands around the items, each of which is 0 there.
   *
   * @throws FileError `truncated` when the file is not closed, `damaged` when it is not JSON
   */
  end(): unknown {
    if (this.#inString || this.#depth > 0 || this.#path.length > 0)
      throw new FileError('truncated');
    try {
      return JSON.parse(this.#rest.join(''));
    } catch (error) {
      throw new FileError('damaged', { cause: error });
    }
  }

  #step(unit: number): void {
    if (unit === colon) this.#key = this.#string;
    else if (unit === comma) this.#key = '';
    else if (unit === openObject || unit === openList) {
      this.#path.push(this.#key);
      this.#isList.push(unit === openList);
      this.#key = '';
    } else if (unit === closeObject || unit === closeList) {
      this.#path.pop();
      this.#isList.pop();
    }
  }

  #keepItem(piece: string): void {
    this.#itemLength += piece.length;
    if (this.#itemLength <= longestItem) this.#item.push(piece);
    else this.#item = [];
  }

  #keepRest(piece: string): void {
    this.#restLength += piece.length;
    if (this.#restLength > longestRest) throw new FileError('unknown-format');
    this.#rest.push(piece);
  }
}
