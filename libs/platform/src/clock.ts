/** The process's own clock: for ages and log lines only. What a rule sees is `platform.now()`, read from the database. */
export const processNow = (): Date => new Date();
