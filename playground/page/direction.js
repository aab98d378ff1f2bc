// Which way a language or a message reads.

const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ug", "ur", "yi"]);
const ISOLATED = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;
const STRONG = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{L}/u;
const STRONG_RIGHT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u;

export function directionOfLanguage(language) {
  const [base, ...subtags] = (language ?? "en").toLowerCase().split("-");
  if (subtags.includes("arab")) return "rtl";
  if (subtags.includes("latn") || subtags.includes("cyrl")) return "ltr";
  return RIGHT_TO_LEFT.has(base) ? "rtl" : "ltr";
}

// dir="auto" looks into isolates too: a Uyghur sentence that opens with an isolated Latin name would turn round.
export function directionOfText(text) {
  let outside = text;
  for (let before = null; before !== outside; ) {
    before = outside;
    outside = outside.replace(ISOLATED, "");
  }
  const strong = STRONG.exec(outside) ?? STRONG.exec(text);
  if (!strong) return "auto";
  return STRONG_RIGHT.test(strong[0]) ? "rtl" : "ltr";
}
