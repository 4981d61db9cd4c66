/** In hundredths, half up to one decimal, by whole numbers; null of nothing. */
export const percent = (numerator: number, denominator: number): number | null => (denominator ? Math.floor((2_000 * numerator + denominator) / (2 * denominator)) / 10 : null);
