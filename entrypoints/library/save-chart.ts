import type { ChartPicture } from '@/components/library/ledger/ledger-chart';
import { saveFile } from './save-file';

/** How many pixels of a picture make one of the drawing. */
const sharpness = 2;
/** Around the drawing: its title above, a line for what each colour and shape stands for below; in units of the drawing. */
const headHeight = 36;
const keyHeight = 20;
const edge = 16;
const fonts = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const ink = '#1d1c1a';

/** Saves a chart as a file that stands alone, as a drawing or as a picture: dark on white whatever the theme. */
export async function saveChart(picture: ChartPicture, format: 'svg' | 'png'): Promise<void> {
  const drawing = standalone(picture);
  const source = new XMLSerializer().serializeToString(drawing);
  const name = fileName(picture.title);
  if (format === 'svg') saveFile(`${name}.svg`, new Blob([source], { type: 'image/svg+xml' }));
  else saveFile(`${name}.png`, await painted(source, drawing));
}

function fileName(title: string): string {
  return `pangzhu-${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`;
}

/** The chart with its title, its key and its description, without anything of the page. */
function standalone({ drawing, title, series, description }: ChartPicture): SVGSVGElement {
  const { width, height } = drawing.viewBox.baseVal;
  const keys = series.length > 1 ? keyPlaces(series, width) : [];
  const rows = (keys.at(-1)?.row ?? -1) + 1;
  const whole = height + headHeight + rows * keyHeight + (rows > 0 ? edge / 2 : 0);
  const file = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: whole,
    viewBox: `0 0 ${width} ${whole}`,
    role: 'img',
    color: ink,
    'font-family': fonts,
    'font-size': 11,
  });
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const each of copy.querySelectorAll('*')) {
    for (const name of ['class', 'role', 'tabindex', 'aria-label']) each.removeAttribute(name);
  }
  const body = element('g', { transform: `translate(0 ${headHeight})` });
  body.append(...copy.childNodes);
  file.append(
    element('title', {}, title),
    element('desc', {}, description),
    element('rect', { width: '100%', height: '100%', fill: '#ffffff' }),
    element('text', { x: edge, y: 24, 'font-size': 14, 'font-weight': 600, fill: ink }, title),
    body,
  );
  for (const { name, colour, shape, left, row } of keys) {
    const y = headHeight + height + row * keyHeight;
    const key = element('g', { transform: `translate(${left} ${y})` });
    key.append(
      element('path', { d: shape, fill: colour, transform: 'translate(6 6)' }),
      element('text', { x: 18, y: 10, fill: ink }, name),
    );
    file.append(key);
  }
  return file as SVGSVGElement;
}

/** Where the parts of the key stand: beside each other while there is room. */
function keyPlaces(series: ChartPicture['series'], width: number) {
  const measure = document.createElement('canvas').getContext('2d');
  if (measure) measure.font = `11px ${fonts}`;
  let [left, row] = [edge, 0];
  return series.map((each) => {
    const wide = 18 + (measure?.measureText(each.name).width ?? 0);
    if (left > edge && left + wide > width - edge) [left, row] = [edge, row + 1];
    const place = { ...each, left, row };
    left += wide + edge;
    return place;
  });
}

function element(name: string, attributes: Record<string, string | number>, text = '') {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  return made;
}

async function painted(source: string, drawing: SVGSVGElement): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Number(drawing.getAttribute('width')) * sharpness;
  canvas.height = Number(drawing.getAttribute('height')) * sharpness;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('the chart could not be painted');
  return blob;
}
