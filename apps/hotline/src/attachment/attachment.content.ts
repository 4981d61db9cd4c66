import { fileTypeFromBuffer } from 'file-type';
import { refuse } from '@bangban/kernel';
import { allowedNames, isAllowed, type AttachmentType } from './attachment.rules.ts';

export interface Content { type: AttachmentType; bytes: Buffer }

const mostPixels = 64_000_000; // of any telephone's camera but the fewest; decoded 200 MB
const patience = 20; // seconds for one photograph

/** Turns what was uploaded into what is kept: its type by its content, whatever it is called; of a photograph the picture alone, upright, without where, when and with what it was taken. */
export async function contentOf(uploaded: Buffer): Promise<Content> {
  if (!uploaded.length) refuse('INVALID_INPUT', { field: 'file', reason: '文件是空的' });
  const type = (await fileTypeFromBuffer(uploaded))?.mime;
  if (!isAllowed(type)) return refuse('FILE_TYPE_NOT_ALLOWED', { found: type ?? '无法识别', allowed: allowedNames });
  return { type, bytes: type.startsWith('image/') ? await oneAtATime(() => picture(uploaded, type)) : uploaded };
}

/** Drawn anew: no metadata (EXIF, XMP, IPTC), no preview in it, and nothing that was hidden behind the picture. */
async function picture(uploaded: Buffer, type: AttachmentType): Promise<Buffer> {
  const { default: sharp } = await import('sharp'); // 30 MB that a process without photographs does not need
  sharp.cache(false);
  sharp.concurrency(1);
  try {
    const upright = sharp(uploaded, { limitInputPixels: mostPixels, failOn: 'error' }).timeout({ seconds: patience }).rotate();
    switch (type) {
      case 'image/jpeg': return await upright.jpeg({ quality: 88 }).toBuffer();
      case 'image/webp': return await upright.webp({ quality: 88 }).toBuffer();
      default: return await upright.png().toBuffer();
    }
  } catch {
    return refuse('INVALID_INPUT', { field: 'file', reason: '照片已损坏，或者尺寸超过6400万像素；请重新拍摄或另存后再上传' });
  }
}

/** A picture takes a hundred times its file in memory. */
let last: Promise<unknown> = Promise.resolve();
function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
