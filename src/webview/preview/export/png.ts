import type { Svg } from '../../../picture/export';
import { MAX_PIXELS } from '../../../picture/export';
import type { PageFile } from '../protocol';

/** Browsers draw no picture that takes more memory than this, at four bytes a pixel. */
const MAX_AREA_PX = 268_000_000;

/** Whether a picture would have more pixels than can be drawn. */
export const tooLarge = ({ width, height }: Svg, scale: number): boolean =>
  Math.max(width, height) * scale > MAX_PIXELS || width * height * scale * scale > MAX_AREA_PX;

/**
 * Draws a picture in pixels. It is drawn as an image, so nothing in it can run or load.
 * @returns a PNG file in base64
 */
export async function pngOf({ text, width, height }: Svg, scale: number): Promise<string> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const [, data = ''] = canvas.toDataURL('image/png').split(',');
    return data;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Puts a picture into the clipboard. A browser allows that only at once, so that the picture may still be in the making. */
export async function copyPng(file: Promise<PageFile | undefined>): Promise<PageFile | undefined> {
  const png = file.then((made) => {
    const bytes = Uint8Array.from(atob(made?.content ?? ''), (char) => char.charCodeAt(0));
    return new Blob([bytes], { type: 'image/png' });
  });
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  return file;
}
