import { describe, expect, it } from 'vitest';
import { isMarked, withSite } from '@/lib/settings/marking';

describe('where names are marked', () => {
  const everywhere = { on: true, offSites: [] };

  it('is everywhere at first', () => {
    expect(isMarked(everywhere, 'news.example')).toBe(true);
  });

  it('leaves out a site that was switched off, and no other', () => {
    const marking = withSite(everywhere, 'news.example', false);
    expect(isMarked(marking, 'news.example')).toBe(false);
    expect(isMarked(marking, 'other.example')).toBe(true);
  });

  it('switches a site off once, however often it is asked', () => {
    const marking = withSite(withSite(everywhere, 'a.example', false), 'a.example', false);
    expect(withSite(marking, 'a.example', true).offSites).toEqual([]);
  });

  it('is nowhere when switched off, whatever the sites say', () => {
    expect(isMarked({ on: false, offSites: [] }, 'news.example')).toBe(false);
  });
});
