/** What is said of a number that somebody types. */
export const number = {
  range: (min: string, max: string | undefined) => (max === undefined ? `At least ${min}.` : `${min} to ${max}.`),
  wrong: {
    number: (typed: string) => `“${typed}” is no number.`,
    whole: (typed: string) => `${typed} is not whole.`,
    outside: (typed: string, range: string) => `${typed} is outside: ${range}`,
  },
};
