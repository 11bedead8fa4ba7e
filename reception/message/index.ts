export * from './spoken';
export * from './spoken-time';
export * from './acknowledge-page';
export * from './escape';
export { textLanguage, textLanguages, type TextLanguage } from './texts/language';
