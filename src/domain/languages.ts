/** What each language calls itself: how the page offers names in it, and letters that its fonts must have. */
export const LANGUAGES = { ru: 'Русский', ja: '日本語', zh: '中文', ko: '한국어' } as const;
