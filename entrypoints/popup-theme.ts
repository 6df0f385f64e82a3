import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wearLastTheme } from '@/lib/settings/last-theme';

/** Run by the popup before its first paint, which comes before what is set can be asked for. */
export default defineUnlistedScript(() => wearLastTheme(document.documentElement));
