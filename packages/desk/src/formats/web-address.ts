/** Where an article was published. In: an address as an article has it. Out: whether it may be followed. */

/** Whether an address may be followed: an article's `javascript:` is only text. */
export const isWeb = (url: string | null): url is string => url !== null && /^https?:\/\/[^\s"'<>\\]+$/i.test(url);
