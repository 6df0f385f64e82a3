import css from '../styles/in-page.css?inline';

/**
 * All that the cards, the bar and the notices need, for the shadow root they are shown in. They stand in one element of
 * class `pz-root` there, which carries the tokens.
 */
export function inPageStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
