// ESLint rules for the commands and the end-to-end tests. The page has its own rules in ui/.
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
