/** Names of query parameters that say how a reader came, not what is read. */
const names =
  /^(?:utm_.*|spm.*|scm|from|from_.*|isappinstalled|share.*|wx_.*|weixin.*|wxshare.*|nsukey|gclid|fbclid|msclkid|dclid|yclid|igshid|mc_[ce]id|_hs.*|hm(?:sr|pl|cu|kw|ci)|bd_vid|qz_gdt|ref|refer|referer|referrer|ref_src|source|srcid|sf_.*|cmpid|campaign|chksm|scene|sessionid|timestamp|rand|random|_t|_r|_d|channel_from|sudaref|vt|wm|fr|frm|ivk_sa|tt_.*|clicktime|enterid|req_id|upstream_.*|use_new_style|group_id_from|_zbs_.*|spss|dcs|uid_from|cre|rfunc)$/i;

/**
 * The parameters of a query that tell what is read, as they are written.
 *
 * @param search with or without its question mark
 */
export function tellingParameters(search: string): string[] {
  const parts = search.replace(/^\?/, '').split('&').filter(Boolean);
  return parts.filter((part) => !names.test(part.split('=', 1)[0] ?? ''));
}
