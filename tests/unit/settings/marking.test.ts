import { describe, expect, it } from 'vitest';
import { isMarked, markingItem, withSite } from '@/lib/settings/marking';

describe('where names are marked', () => {
  const everywhere = { on: true, offSites: [] };

  it('is everywhere at first', async () => {
    expect(await markingItem.getValue()).toEqual(everywhere);
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

  it('leaves the other sites as they are', () => {
    const two = withSite(withSite(everywhere, 'a.example', false), 'b.example', false);
    expect(two.offSites).toEqual(['a.example', 'b.example']);
    expect(withSite(two, 'a.example', true).offSites).toEqual(['b.example']);
    expect(withSite({ on: false, offSites: [] }, 'a.example', true).on).toBe(false);
  });

  it('is nowhere when switched off, whatever the sites say', () => {
    expect(isMarked({ on: false, offSites: [] }, 'news.example')).toBe(false);
  });
});
