/** Made by texts/vite-plugin.js of the folders of locales/: texts in Fluent. English, for the time before a language is there. */
declare module 'virtual:built-in-texts' {
  const texts: string;
  export default texts;
}

/** How each language is loaded, by its tag. */
declare module 'virtual:languages' {
  interface Loads {
    /** What the first view shows. */
    first: () => Promise<{ default: string }>;
    /** What is shown by the parts of the page that are loaded after it. */
    later: () => Promise<{ default: string }>;
  }
  const languages: Record<string, Loads>;
  export default languages;
}
