/** For a column that scrolls: who has only a keyboard must be able to reach it, also where nothing in it takes the focus. */
export const scrolling = { tabIndex: 0 } as const;
