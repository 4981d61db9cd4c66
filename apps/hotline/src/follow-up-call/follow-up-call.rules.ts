import { createHash } from 'node:crypto';

/** Dissatisfied, or very: what is called about whatever the sample says. */
export const worstGood = 3;

/** How a draw is done, for people: `isDrawn` does it. */
export const method = '对每件工单计算 SHA-256（种子、空格、工单内部标识）的前48位，除以2的48次方；小于抽样比例的即抽中';

/** Whether a case is in the sample: by the seed of its day and its id alone, so that anybody can draw it again and who handles cases can neither foresee nor influence it. `percent`: 0 to 100. */
export function isDrawn(seed: string, ticketId: string, percent: number): boolean {
  const drawn = createHash('sha256').update(`${seed} ${ticketId}`).digest().readUIntBE(0, 6) / 2 ** 48;
  return drawn < percent / 100;
}
