/* What scripts say, in the language of the page. The English words are the keys, as everywhere in this program. */

const language = document.documentElement.lang;
const words = language === "en" ? {} : await catalogue();

async function catalogue() {
  try {
    const answer = await fetch(`/words/${language}.json${new URL(import.meta.url).search}`);
    return answer.ok ? await answer.json() : {};
  } catch {
    return {};
  }
}

/** Says it in the language of the page, with these values where it has `{0}`, `{1}` … */
export const speak = (english, ...values) =>
  (words[english] ?? english).replace(/\{(\d)\}/gu, (_, number) => values[number]);
