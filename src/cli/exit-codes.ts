/** 0 done, 1 partial failure, 2 the user's mistake, 70 a bug of ours. */
export const exitCodes = { done: 0, partial: 1, usage: 2, bug: 70 } as const;
