// The texts of menu entries and software catalogues, in every language of ui/locales.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { files, languages } from "../../ui/texts/files.js";

/** Each language with its texts of installer.ftl by their ids, English first. What is not translated is left out. */
const all = () =>
  ["en", ...languages().filter((language) => language !== "en")].map((language) => {
    const bundle = new FluentBundle(language);
    bundle.addResource(new FluentResource(files(language)["installer.ftl"] ?? ""));
    return { language, text: (id) => bundle.getMessage(id)?.value };
  });

/** A menu entry: each line with the id of a text in the place of its value becomes one line for each language (`Comment[de]=`). */
export const inMenu = (entry) =>
  entry.replaceAll(/^(\w+)=@([\w-]+)@$/gm, (_line, key, id) =>
    all()
      .filter(({ text }) => text(id) !== undefined)
      .map(({ language, text }) => `${key}${language === "en" ? "" : `[${language}]`}=${text(id)}`)
      .join("\n"),
  );

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The entry of a software catalogue: each element with the id of a text becomes one element for each language (`xml:lang`). */
export const inCatalogue = (entry) =>
  entry.replaceAll(/^( *)<(\w+)>@([\w-]+)@<\/\w+>$/gm, (_line, indent, element, id) =>
    all()
      .filter(({ text }) => text(id) !== undefined)
      .map(({ language, text }) => `${indent}<${element}${language === "en" ? "" : ` xml:lang="${language}"`}>${escaped(text(id))}</${element}>`)
      .join("\n"),
  );
