/** Runs inside a page of the extension: see `exchange-bench.ts`. */
import { openDatabase } from '@/lib/store/database';
import { seeded } from '@/tests/bench/measure';
import { realisticNotes } from '@/tests/support/realistic-notes';
import { fill } from '../store/fill';

async function fillDatabase(count: number): Promise<void> {
  await fill(await openDatabase(), realisticNotes(seeded(1)), count);
}

export const exchangeBench = { fillDatabase };
Object.assign(globalThis, { exchangeBench });
