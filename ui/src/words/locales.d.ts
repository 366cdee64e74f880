/** Made by texts/vite-plugin.js of the folders of locales/: the texts of a language in Fluent. */
declare module 'virtual:locale/en' {
  const texts: string;
  export default texts;
}

/** How each other language is loaded, by its tag. */
declare module 'virtual:locales' {
  const loads: Record<string, () => Promise<{ default: string }>>;
  export default loads;
}
