// What the lint of the commands and of the end-to-end tests holds to. The page has rules of its own in ui/.
import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["**", "!.dev/**", "!tests/**"] },
  js.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: { eqeqeq: "error", "no-var": "error", "prefer-const": "error", "require-atomic-updates": "off" },
  },
];
