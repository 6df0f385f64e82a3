import { expect, it } from 'vitest';
import { isSurname, startsWithDoubleSurname } from '@/lib/text/surnames';

it('knows surnames in both scripts', () => {
  for (const surname of '林苏陈張劉') expect(isSurname(surname), surname).toBe(true);
  for (const other of ['的', '在', 'L', '', '林林', '\ud840'])
    expect(isSurname(other), other).toBe(false);
});

it('knows surnames of two characters by how a name begins', () => {
  for (const name of ['欧阳晓', '歐陽曉', '诸葛清']) {
    expect(startsWithDoubleSurname(name), name).toBe(true);
  }
  for (const name of ['欧', '', '陈欧阳', '林知远']) {
    expect(startsWithDoubleSurname(name), name).toBe(false);
  }
});
