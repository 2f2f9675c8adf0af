/** log 2 to 42 bits, so that an exponent's multiple of it is exact (Cody and Waite 1980, §6). */
export const ln2High = 3048493539143 / 4398046511104;

/** What of log 2 that leaves. */
export const ln2Low = 5.497923018708371e-14;
