import { type Deflated, deflated } from '../files/deflate';
import { sha256 } from './backup-format';

/** A part's text made ready for the archive, and what the manifest says of it. */
export interface PackedPart extends Deflated {
  /** How long it is unpacked. */
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export async function packedPart(text: string): Promise<PackedPart> {
  const bytes = new TextEncoder().encode(text);
  const [hash, packed] = await Promise.all([sha256(bytes), deflated(bytes)]);
  return { ...packed, bytes: bytes.length, sha256: hash };
}
