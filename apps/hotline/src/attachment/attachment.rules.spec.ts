import fc from 'fast-check';
import { disposition, extensions, nameIn, safeName, type AttachmentType } from './attachment.rules.ts';

it.each<[string, AttachmentType, string]>([
  ['照片.jpg', 'image/jpeg', '照片.jpg'], ['照片.JPEG', 'image/jpeg', '照片.jpg'], ['照片', 'image/png', '照片.png'], ['照片.png', 'image/jpeg', '照片.png.jpg'], ['告知书.pdf.exe', 'application/pdf', '告知书.pdf.exe.pdf'],
  ['../../etc/passwd', 'application/pdf', 'passwd.pdf'], ['C:\\用户\\台账.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', '台账.xlsx'], ['', 'image/webp', '附件.webp'], ['...', 'image/webp', '附件.webp'], ['.htaccess', 'application/pdf', 'htaccess.pdf'],
  ['a\r\nset-cookie: x.pdf', 'application/pdf', 'aset-cookie x.pdf'], ['倒\u202Egpj.exe', 'image/jpeg', '倒gpj.exe.jpg'], ['x'.repeat(500), 'image/jpeg', `${'x'.repeat(120)}.jpg`],
])('%j of %s is called %j', (given, type, name) => { expect(safeName(given, type)).toBe(name); });

it('whatever a file is called, its name has no folder, no hidden letter and the ending of its content, and survives a header', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...(Object.keys(extensions) as AttachmentType[])), (given, type) => {
    const name = safeName(given, type);
    expect(name).toMatch(/^[^/\\\p{C}]+\.\w+$/u);
    expect(name.endsWith(`.${extensions[type]}`)).toBe(true);
    expect(disposition(name)).toMatch(/^attachment; filename\*=UTF-8''[\w.!~%-]+$/);
    expect(nameIn(disposition(name))).toBe(name);
  }), { numRuns: 2_000, seed: 20261127 });
});

it.each([
  ['attachment; filename="plan \\"B\\".pdf"', 'plan "B".pdf'], ["attachment; filename=\"x.pdf\"; filename*=UTF-8''%E8%AE%A1.pdf", '计.pdf'], ["attachment; filename*=UTF-8''%E8%FF", ''], ['attachment', ''], [undefined, ''],
])('in %j stands %j', (header, name) => { expect(nameIn(header)).toBe(name); });
