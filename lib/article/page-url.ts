/** Names of query parameters that say how a reader came, not what is read. */
const tracking =
  /^(?:utm_.*|spm.*|scm|from|from_.*|isappinstalled|share.*|wx_.*|weixin.*|wxshare.*|nsukey|gclid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_hs.*|hm(?:sr|pl|cu|kw|ci)|bd_vid|qz_gdt|ref|refer|referer|referrer|ref_src|source|src|srcid|sf_.*|cmpid|campaign|chksm|scene|sessionid|timestamp|ts|rand|random|_t|_r|_d|cid_from|channel_from|sudaref|vt|wm|tj|f|fr|frm|ivk_sa|tt_.*|app|clicktime|enterid|req_id|upstream_.*|use_new_style|group_id_from|_zbs_.*|spss|dcs|uid_from|cre|mod|loc|rfunc|r)$/i;

/** The address under which a page is kept: without tracking parameters and fragment. Other strings are given back as they are. */
export function pageUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return url;
  }
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return url;
  parsed.hash = '';
  const parts = parsed.search.slice(1).split('&').filter(Boolean);
  const kept = parts.filter((part) => !tracking.test(part.split('=', 1)[0] ?? ''));
  if (kept.length < parts.length) parsed.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return parsed.href;
}
