/** How well each language is read, as last measured (F1, 0 to 1; docs/languages.md says on what). Made by `npm run docs`; do not edit. */
export const measured: Readonly<Record<string, Readonly<Record<"content" | "full" | "exact" | "figure" | "names", number | null>> | null>> = {
  sv: { content: 0.8235, full: 0.7843, exact: 0.698, figure: 0.9709, names: 0.9673 },
  nb: { content: 0.843, full: 0.7851, exact: 0.7107, figure: 0.9615, names: 0.9796 },
  pl: { content: 0.8408, full: 0.7673, exact: 0.6694, figure: 0.9608, names: 0.9881 },
  en: { content: 0.8638, full: 0.8016, exact: 0.7237, figure: 0.9818, names: 0.9932 },
  de: null,
};
