// npm run keys -- new | rotate | retire | reseal : the keys of production, and changing them while the platform runs
import { Keyring } from '@bangban/platform/keyring';
import { keyringFile } from '@bangban/platform/key-file';
import { keyFiles } from '@bangban/platform/keys';
import { SetupError } from '@bangban/postgres';
import { givenDatabase } from '@bangban/start/running-database';
import { newKeys, read, retireCaller, retireIdentity, rotateCaller, rotateIdentity } from './key-folder.ts';
import { reseal, sealedWith } from './reseal.ts';
import { settingsFrom, usage, type Settings } from './settings.ts';
import { afterNew, afterRetiringCaller, afterRetiringIdentity, afterRotatingCaller, afterRotatingIdentity } from './steps.ts';

try {
  const settings = settingsFrom(process.argv.slice(2), process.env);
  if (settings) process.exitCode = await run(settings);
  else console.log(usage);
} catch (error) {
  process.exitCode = 2;
  console.error(error instanceof SetupError ? error.message : error);
}

async function run(settings: Settings): Promise<number> {
  const { command, folder } = settings;
  switch (command) {
    case 'new':
      await newKeys(folder);
      console.log(afterNew(folder));
      return 0;
    case 'rotate':
      console.log(settings.name === 'identity' ? afterRotatingIdentity(folder, rotateIdentity(folder)) : afterRotatingCaller(folder, settings.name, await rotateCaller(folder, settings.name)));
      return 0;
    case 'retire':
      if (settings.name === 'identity') await retireIdentity(folder, settings.kid, (id) => sealedWith(administrator(), id));
      else retireCaller(folder, settings.name, settings.kid);
      console.log(settings.name === 'identity' ? afterRetiringIdentity(folder, settings.kid) : afterRetiringCaller(folder, settings.kid));
      return 0;
    case 'reseal': return resealAll(folder);
  }
}

async function resealAll(folder: string): Promise<number> {
  const keyring = new Keyring(read(keyFiles(folder).identityKeyring, keyringFile));
  const { done, unopened } = await reseal(administrator(), keyring, (sofar, left) => console.error(`已重新加密 ${sofar} 个，还有 ${left} 个…`));
  console.log(`已用 ${keyring.current} 重新加密并逐一核对 ${done} 个身份。`);
  if (unopened.length) console.log(`有 ${unopened.length} 个用密钥环中的密钥都打不开，保持原样，请查找当时的密钥：\n  ${unopened.join('\n  ')}`);
  return unopened.length ? 1 : 0;
}

function administrator(): string { return givenDatabase(process.env, '：要在数据库中核对反映人身份所用的密钥。'); }
