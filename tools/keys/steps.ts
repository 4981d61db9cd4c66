import type { Caller } from '@bangban/contracts';
import { keyFiles } from '@bangban/platform/keys';

/** What to do after each command, for whoever changes keys while the platform runs. */
const steps = (...lines: string[]): string => lines.map((line, at) => (at ? `  ${at}. ${line}` : line)).join('\n');

export const afterNew = (folder: string): string => steps(`已在 ${folder} 生成正式环境的密钥，文件仅本账号可读。接下来：`,
  '网关和每个服务各取自己的 <名称>.private.json，用 SERVICE_KEY 指明；不要互相共用。',
  '每个服务取 trusted.jwks.json，用 TRUSTED_KEYS 指明；hotline 另取 identity-keyring.json，用 IDENTITY_KEYRING 指明。',
  '把整个目录另存一份到密钥库：identity-keyring.json 一旦丢失，反映人身份就再也无法解密。');

export const afterRotatingCaller = (folder: string, caller: Caller, { from, to }: { from: string; to: string }): string => steps(`已为 ${caller} 生成新密钥 ${to}，旧密钥 ${from} 仍然有效。请依次进行：`,
  `把 ${keyFiles(folder).trusted} 发给每个服务，逐个重启：从此新旧两把都认。`,
  `把 ${keyFiles(folder).privateKey(caller)} 发给 ${caller}，逐个重启：从此用新密钥签名。要退回时改用 ${from}.private.json。`,
  `全部重启满一分钟后执行：npm run keys -- retire ${caller} ${from} ${folder}`);

export const afterRetiringCaller = (folder: string, kid: string): string => steps(`已停用 ${kid}。接下来：`,
  `把 ${keyFiles(folder).trusted} 再发给每个服务，逐个重启：从此不再认 ${kid}。`);

export const afterRotatingIdentity = (folder: string, { from, to }: { from: string; to: string }): string => steps(`已在身份密钥环中加入 ${to} 并设为现用，${from} 仍用于解密；指纹密钥不变。请依次进行：`,
  `把 ${keyFiles(folder).identityKeyring} 发给 hotline 并全部重启；重启完之前，未重启的进程打不开新登记的身份。`,
  `执行 DATABASE_URL=管理员的连接地址 npm run keys -- reseal ${folder}，把已有身份改用 ${to} 加密。`,
  `执行 DATABASE_URL=管理员的连接地址 npm run keys -- retire identity ${from} ${folder}`);

export const afterRetiringIdentity = (folder: string, kid: string): string => steps(`已从身份密钥环中停用 ${kid}。接下来：`,
  `把 ${keyFiles(folder).identityKeyring} 发给 hotline 并全部重启。`,
  `${kid} 之前的数据库备份仍用 ${kid} 加密：在这些备份过期之前，请在密钥库中另行保留换密钥前的密钥环。`);
