import { parseArgs } from 'node:util';

export const usage = `Usage: npm run -s annotate -- [--url URL] FILE.html…
       npm run -s annotate -- [--url URL] --text FILE.txt…
       npm run -s annotate -- --help

Prints one JSON line for each page, or with --text for each line of each file.`;

export interface AnnotateArguments {
  readonly files: readonly string[];
  /** Where the pages were saved from; empty when not told. */
  readonly url: string;
  readonly asText: boolean;
  /** Only the usage is asked for. */
  readonly help: boolean;
}

export class UsageError extends Error {}

/** @throws UsageError */
export function readArguments(args: readonly string[]): AnnotateArguments {
  const { values, positionals } = parse(args);
  const { url = '', text: asText = false, help = false } = values;
  if (help) return { files: [], url: '', asText, help };
  if (values.url !== undefined && !URL.canParse(url)) throw new UsageError(`no URL: ${url}`);
  if (positionals.length === 0) throw new UsageError('no file is named');
  return { files: positionals, url, asText, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        text: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
