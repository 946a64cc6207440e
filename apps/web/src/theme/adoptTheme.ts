import { themeCss } from '@wayline/scene';

/**
 * Puts the colours that screen and paper share on the page, as a sheet made by script: the page's policy
 * forbids inline styles, and a copied style sheet could differ from the exports.
 */
export function adoptTheme(target: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeCss());
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
}
