/**
 * The labels of the host that `text` names, with a dot before and after each (`.news.example.cn.`), so that whole labels
 * are found by substring; empty when it names none. Takes URLs and bare hosts.
 */
export function hostLabels(text: string): string {
  const typed = text.trim();
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed)
    ? typed
    : `http://${typed.replace(/^\.+/, '')}`;
  if (/[^\u0021-\u007e]/.test(typed) || !URL.canParse(url)) return '';
  const host = new URL(url).hostname.replace(/^\.+|\.+$/g, '');
  return host === '' ? '' : `.${host}.`;
}
