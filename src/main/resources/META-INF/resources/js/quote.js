/* Words of a paragraph, selected and carried into the comment that answers them. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const CONTEXT = 32;
const squeeze = (text) => text.replace(/\s+/gu, " ");

/* The selection as far as it lies in the paragraph in which it begins. */
function selectedIn() {
  const selection = getSelection();
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  const start = range.startContainer;
  const prose = (start.nodeType === Node.ELEMENT_NODE ? start : start.parentElement)?.closest(".para > .prose");
  if (!prose?.parentElement.querySelector(":scope > .discussion .write")) return null;
  if (!prose.contains(range.endContainer)) range.setEnd(prose, prose.childNodes.length);
  return range.toString().trim() ? { prose, range } : null;
}

function wordsOf({ prose, range }) {
  const before = range.cloneRange();
  before.setStart(prose, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(prose, prose.childNodes.length);
  const text = range.toString();
  const lead = text.slice(0, text.length - text.trimStart().length);
  const trail = text.slice(text.trimEnd().length);
  return {
    quote: squeeze(text.trim()),
    quotePrefix: last(squeeze(before.toString() + lead)),
    quoteSuffix: first(squeeze(trail + after.toString())),
  };
}

const first = (text) => [...text].slice(0, CONTEXT).join("");
const last = (text) => [...text].slice(-CONTEXT).join("");

function field(form, name) {
  if (!form.elements[name]) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    form.append(input);
  }
  return form.elements[name];
}

/** Shows the words that the form answers, or the field to type them in. */
export function showQuote(form, { asField = false } = {}) {
  const input = form.elements.quote;
  const place = input?.closest(".quote-field");
  if (!place) return;
  place.querySelector(".chip")?.remove();
  const filled = input.value.trim() !== "";
  form.classList.toggle("quoting", filled || asField);
  place.querySelectorAll("label, input").forEach((element) => (element.hidden = filled && !asField));
  if (filled && !asField) place.append(chip(form, input.value));
}

function chip(form, words) {
  const element = document.createElement("div");
  element.className = "chip";
  const quoted = document.createElement("blockquote");
  quoted.className = "quoted";
  quoted.textContent = words;
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "quiet";
  drop.textContent = speak("Don’t quote");
  drop.addEventListener("click", () => {
    setQuote(form, { quote: "", quotePrefix: "", quoteSuffix: "" });
    form.elements.body.focus();
  });
  element.append(quoted, drop);
  return element;
}

function setQuote(form, words) {
  for (const [name, value] of Object.entries(words)) field(form, name).value = value;
  showQuote(form);
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

/** A quiet way to a quote for those who can't select. */
export function offerField(form) {
  const row = form.querySelector(".row");
  if (!row || !form.elements.quote || row.querySelector(".quote-words")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet quote-words";
  button.textContent = speak("Quote words");
  button.addEventListener("click", () => {
    showQuote(form, { asField: true });
    form.elements.quote.focus();
  });
  row.querySelector(".primary, .button")?.before(button);
  form.elements.quote.addEventListener("input", () => {
    field(form, "quotePrefix").value = "";
    field(form, "quoteSuffix").value = "";
  });
  form.elements.quote.addEventListener("change", () => showQuote(form));
}

/** Quotes the selected words in their paragraph's form. Does nothing if none are selected. */
export function quoteSelection() {
  const selected = selectedIn();
  if (!selected) return false;
  const words = wordsOf(selected);
  const discussion = selected.prose.parentElement.querySelector(":scope > .discussion");
  const form = discussion.querySelector(".talk > .write");
  getSelection().removeAllRanges();
  if (discussion.matches("details")) discussion.open = true;
  setQuote(form, words);
  form.elements.body.focus();
  return true;
}

const button = document.createElement("button");
button.type = "button";
button.className = "quote-button";
button.addEventListener("pointerdown", (event) => event.preventDefault());
button.addEventListener("click", () => {
  quoteSelection();
  button.remove();
});

/* The button stands after the paragraph in the order of the page too, so that Tab leads to it. */
function offerButton() {
  const selected = selectedIn();
  if (!selected) {
    if (document.activeElement !== button) button.remove();
    return;
  }
  const para = selected.prose.parentElement;
  button.textContent = speak("Quote ¶{0}", para.dataset.number);
  selected.prose.after(button);
  const lines = selected.range.getClientRects();
  const line = lines[lines.length - 1] ?? selected.range.getBoundingClientRect();
  const base = button.offsetParent.getBoundingClientRect();
  const room = base.width - button.offsetWidth;
  button.style.left = `${Math.max(0, Math.min(line.right - base.left - button.offsetWidth / 2, room))}px`;
  button.style.top = `${line.bottom - base.top + 6}px`;
}

let waiting;
document.addEventListener("selectionchange", () => {
  clearTimeout(waiting);
  waiting = setTimeout(offerButton, 150);
});

/* A quoted passage is marked in the open paragraph, as with a marker pen, without touching the text itself. */
function find(prose, words, nth) {
  const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
  const places = [];
  let text = "";
  while (walker.nextNode()) {
    [...walker.currentNode.data].reduce((offset, letter) => {
      if (!/\s/u.test(letter) || !text.endsWith(" ")) {
        text += /\s/u.test(letter) ? " " : letter;
        for (let unit = 0; unit < letter.length; unit++) places.push([walker.currentNode, offset + unit]);
      }
      return offset + letter.length;
    }, 0);
  }
  let at = text.indexOf(words);
  for (let before = 0; before < nth && at >= 0; before++) at = text.indexOf(words, at + 1);
  if (at < 0 || !words) return null;
  const range = document.createRange();
  range.setStart(...places[at]);
  const [node, offset] = places[at + words.length - 1];
  range.setEnd(node, offset + 1);
  return range;
}

/* The quoted words as the text has them now, where it was changed since. */
function wordsNow(quote) {
  const now = quote.nextElementSibling?.matches(".since") ? quote.nextElementSibling.querySelector("q") : null;
  return squeeze((now ?? quote).textContent.trim());
}

export function markQuotes(discussion) {
  if (!globalThis.CSS?.highlights) return;
  CSS.highlights.delete("quoted");
  if (!discussion) return;
  const prose = discussion.parentElement.querySelector(":scope > .prose");
  const quotes = [...discussion.querySelectorAll(".list .quoted:not(.lost)")];
  const ranges = quotes.map((quote) => find(prose, wordsNow(quote), Number(quote.dataset.nth ?? 0))).filter(Boolean);
  if (ranges.length) CSS.highlights.set("quoted", new Highlight(...ranges));
}
