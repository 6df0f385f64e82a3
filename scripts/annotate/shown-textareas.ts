/**
 * Pages that carry their article as markup in a text area, from which a script shows it when they load (Chinese portals of
 * the 2020s). Where a page was saved before that, the text stands nowhere else.
 */

/** Markup with less running text than this is a template or a remark being written. In characters. */
const least = 80;

/** Shows what text areas carry where one of them carries an article: each becomes an element with its names. */
export function showTextareas(document: Document): void {
  const areas = [...document.getElementsByTagName('textarea')];
  const isArticle = ({ value }: HTMLTextAreaElement) =>
    /<(?:p|section|article)[\s>]/i.test(value) && value.replace(/<[^>]*>|\s/g, '').length >= least;
  if (!areas.some(isArticle)) return;
  for (const area of areas) {
    const { value, className } = area;
    if (value.trim() === '') continue;
    const shown = document.createElement('div');
    shown.className = className;
    if (isArticle(area)) shown.innerHTML = value;
    else shown.textContent = value;
    area.replaceWith(shown);
  }
}
