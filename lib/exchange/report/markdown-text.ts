/** Text that Markdown shows as it stands, in CommonMark and in what Obsidian and Logseq add to it. */

import { withoutControls } from '../controls';

/** Marks that mean something wherever they stand: emphasis, code, links, HTML, tags, footnotes, block ids, math, tables, macros. */
const marks = /[\\`*_[\]<>~^$#|{}]/g;

/** The lines of a text, each safe at the beginning of a line and within one. */
export function markdownLines(text: string, written = escapedLine): string[] {
  return withoutControls(text)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => written(line.trim()));
}

/** A text on one line. */
export function markdownLine(text: string, written = escapedLine): string {
  return markdownLines(text, written).filter(Boolean).join(' ');
}

function escapedLine(line: string): string {
  return (
    line
      .replace(marks, '\\$&')
      // Entities; comments and highlights of Obsidian; block references and properties of Logseq.
      .replace(/&(?=#?\w)/g, '&amp;')
      .replace(/%%|==|\(\(|::/g, (pair) => `\\${pair.charAt(0)}\\${pair.charAt(1)}`)
      // Lists, rules and underlined headings.
      .replace(/^([-+=])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

/**
 * A line as Logseq shows it as it stands. Its parser (mldoc) knows no entities, and takes what stands between `\[` and `\]` or
 * `\(` and `\)` for a formula: of each pair only the opening mark is escaped.
 */
export function logseqLine(line: string): string {
  return line
    .replace(/[\\`*_[<~^$#|{]/g, '\\$&')
    .replace(/::|==|\(\(|@@/g, (pair) => `\\${pair.charAt(0)}\\${pair.charAt(1)}`)
    .replace(/^[-+>]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A string in front matter: YAML's double-quoted form, of which JSON is a part; what YAML does not print is escaped. */
export function yamlString(text: string): string {
  return JSON.stringify(withoutControls(text)).replace(
    /[\u0085\u2028\u2029\ufeff\ufffe\uffff]|\\ud[89a-f][\da-f]{2}/g,
    (found) =>
      found.length === 1 ? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}` : '\\ufffd',
  );
}

/**
 * A tag as Obsidian takes it: letters, figures, `_`, `-` and `/` for nesting; what parts words becomes a hyphen, and a tag of
 * figures alone, which is none, gets a mark before it. Empty when nothing is left.
 */
export function obsidianTag(tag: string): string {
  const name = tag
    .replace(/^#+/, '')
    .split(/[/／]/)
    .map((part) => part.trim())
    .join('/')
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^[\p{N}/_-]+$/u.test(name) ? `_${name}` : name;
}

/** A tag as Logseq takes it: a page's name, in brackets where it has spaces or signs. */
export function logseqTag(tag: string): string {
  const name = tag
    .replace(/^#+/, '')
    .replace(/\[\[|\]\]|[\p{Cc}#]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return '';
  return /^[\p{L}\p{N}\p{M}_/-]+$/u.test(name) ? `#${name}` : `#[[${name}]]`;
}
