import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueDecisions } from '@/lib/dictionary/builder/decisions/issue';
import { sha256 } from '@/lib/dictionary/builder/read-issue';

/** The issue, which is no part of the project, where it stands beside the checkout; else null. */
export async function seedIssue(): Promise<Uint8Array<ArrayBuffer> | null> {
  const folder = join(process.cwd(), '../shared/seeds');
  if (!existsSync(folder)) return null;
  for (const name of readdirSync(folder)) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    if ((await sha256(bytes)) === issueDecisions.source.sha256) return bytes;
  }
  return null;
}
