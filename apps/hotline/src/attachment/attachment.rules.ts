/** What may be kept, by its content, and how its name ends. */
export const extensions = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp', 'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;
export type AttachmentType = keyof typeof extensions;
export const isAllowed = (type: string | undefined): type is AttachmentType => type !== undefined && Object.hasOwn(extensions, type);
export const allowedNames = 'JPEG、PNG、WebP照片，PDF，Word（docx）或Excel（xlsx）文件';

const longestName = 120; // characters
const alsoNamed: Readonly<Record<string, string>> = { jpeg: 'jpg', jpe: 'jpg', jfif: 'jpg' };

/** The name that a file is given back under: without folders and without what no file system takes, and ending as its content is and not as it says. */
export function safeName(given: string, type: AttachmentType): string {
  const last = given.normalize('NFC').toWellFormed().split(/[/\\]/).at(-1)!;
  const plain = last.replace(/[\p{C}<>:"|?*\uFFFD]/gu, '').replace(/^[. ]+|[. ]+$/g, '');
  const [, stem = plain, ending = ''] = /^(.+)\.([^.]{1,10})$/.exec(plain) ?? [];
  const extension = extensions[type];
  const kept = (alsoNamed[ending.toLowerCase()] ?? ending.toLowerCase()) === extension ? stem : plain;
  return `${[...(kept || '附件')].slice(0, longestName).join('')}.${extension}`;
}

/** The name in a Content-Disposition (RFC 6266), or '' where it has none that can be read. */
export function nameIn(disposition = ''): string {
  const encoded = /filename\*=utf-8''([^;\s]+)/i.exec(disposition)?.[1];
  try {
    return encoded === undefined ? (/filename="((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]?.replace(/\\(.)/g, '$1') ?? '') : decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

/** To be saved and never shown in the platform's own name. */
export const disposition = (name: string): string => `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
