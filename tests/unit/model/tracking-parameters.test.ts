import { describe, expect, it } from 'vitest';
import { tellingParameters } from '@/lib/model/tracking-parameters';

/** What is put on addresses as they are passed on, by who does it. */
const tracking: Record<string, string> = {
  'Google and those who count as it does': 'utm_source utm_medium utm_x gclid dclid campaign cmpid',
  'other advertisers': 'fbclid msclkid yclid igshid mc_cid mc_eid _hsenc _hsmi sf_id',
  Alibaba: 'spm spm_id_from scm',
  WeChat:
    'from isappinstalled wx_fmt weixin_from wxshare_count nsukey chksm scene sessionid clicktime enterid',
  Tencent: 'qz_gdt ivk_sa channel_from',
  Baidu: 'hmsr hmpl hmcu hmkw hmci bd_vid fr frm',
  Toutiao: 'tt_from tt_group_id upstream_biz use_new_style req_id group_id_from timestamp',
  Sina: 'sudaref vt wm cre rfunc',
  'other portals': 'spss dcs uid_from _zbs_baidu_bk',
  'buttons for sharing': 'share share_token sharefrom from_source',
  'where a link stood': 'ref refer referer referrer ref_src source srcid',
  'copies kept from a cache': 'rand random _t _r _d',
};

/** What tells which text is read, or may. */
const telling = [
  'id=7',
  'page=2',
  'q=from',
  'newsid=from',
  'reference=1',
  'sources=2',
  'fromage=brie',
  'scenery=3',
  'randomness=4',
  'mc_id=5',
  'hmss=6',
  'a=spm',
];

describe('parameters of a query', () => {
  it.each(Object.entries(tracking))('tell nothing: of %s', (_, names) => {
    const parts = names.split(' ').map((name) => `${name}=x`);
    expect(tellingParameters(`?${parts.join('&')}`)).toEqual([]);
    expect(tellingParameters(names.toUpperCase().split(' ').join('&'))).toEqual([]);
  });

  it('tell what is read when they merely look alike, in the order and form given', () => {
    expect(tellingParameters(telling.join('&'))).toEqual(telling);
    expect(tellingParameters('?&b=%20&&spm=1&a=+&')).toEqual(['b=%20', 'a=+']);
  });
});
