import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Makes `folder` hold exactly these files (name to contents). They are written beside it first and the two folders then
 * change places, so that a full disk or a crash never leaves half of the old and half of the new.
 */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const next = `${folder}.next-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    mkdirSync(next, { recursive: true });
    for (const [name, contents] of files) writeFileSync(`${next}/${name}`, contents);
    mkdirSync(folder, { recursive: true });
    renameSync(folder, old);
    try {
      renameSync(next, folder);
    } catch (error) {
      renameSync(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
