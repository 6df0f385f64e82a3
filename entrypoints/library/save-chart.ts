import { saveFile } from './save-file';

/** How many pixels of a picture make one of the drawing. */
const sharpness = 2;

/** Saves a drawing as a file: as it is, or as a picture. Its text is dark on white whatever the theme. */
export function saveChart(drawing: SVGSVGElement, format: 'svg' | 'png'): void {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('color', '#1d1c1a');
  for (const point of copy.querySelectorAll('[tabindex]')) point.removeAttribute('tabindex');
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', '#ffffff');
  copy.prepend(background);
  const source = new XMLSerializer().serializeToString(copy);
  if (format === 'svg') {
    saveFile('pangzhu.svg', new Blob([source], { type: 'image/svg+xml' }));
    return;
  }
  const picture = new Image();
  picture.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = width * sharpness;
    canvas.height = height * sharpness;
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && saveFile('pangzhu.png', blob), 'image/png');
  };
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
}
