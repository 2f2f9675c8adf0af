/** How much of other people's data the page takes in, each number once. */

/** Points kept of a file: more are no better to look at, and cost memory in every copy of the run. */
export const mostPoints = 5000;

/** A file with fewer points than this is not a distribution. */
export const leastPoints = 3;

/** Bytes of a file that are read at all. */
export const mostBytes = 200_000_000;

/** Pixels along the longer side of a picture, after it is made smaller. */
export const mostPixels = 64;

/** Letters that are pasted into the box itself; a longer text is read beside it, as a file is. */
export const mostTyped = 200_000;
