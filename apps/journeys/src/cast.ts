/** People of the data files, as the subjects of their tokens. */
export const dispatcher = 'officer:SY-ZHZX-D1';
export const clerk = 'officer:SY-SPJ-W1';
export const handler = (unit: string) => `officer:${unit}-1`;
export const supervisor = 'officer:SY-YSB-S';
export const enterprise = (creditCode: string) => `enterprise:${creditCode}`;
