/* What a script adds below a comment: its link and its words to take along, and how long one's own can be edited. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

let announce = () => {};

const PAUSE = 2000;
const isLink = (link) => /^\/comments\/[^/]+$/u.test(link.pathname);
const linkOf = (comment) => [...comment.querySelectorAll(":scope > .acts a")].find(isLink);

function confirm(element, words) {
  const before = element.textContent;
  element.textContent = speak("Copied");
  element.classList.add("copied");
  announce(words);
  setTimeout(() => {
    element.textContent = before;
    element.classList.remove("copied");
    announce("");
  }, PAUSE);
}

async function copyLink(link) {
  try {
    await navigator.clipboard.writeText(link.href);
    confirm(link, speak("The link is copied."));
  } catch {
    location.assign(link.href);
  }
}

/* The words as Markdown quotes them, with who said them and where; what they quote themselves is left out. */
function quoteOf(comment) {
  const body = comment.querySelector(":scope > .body").cloneNode(true);
  body.querySelectorAll(".quoted, .since").forEach((part) => part.remove());
  const blocks = [...body.children].map((block) => block.textContent.trim()).filter(Boolean);
  const author = comment.querySelector(":scope > .top b")?.textContent.trim();
  const lines = blocks.flatMap((block) => [...block.split("\n"), ""]);
  return [...lines, `— ${author}, ${linkOf(comment).href}`].map((line) => `> ${line}`.trimEnd()).join("\n");
}

async function copyQuote(button) {
  try {
    await navigator.clipboard.writeText(quoteOf(button.closest(".comment")));
    confirm(button, speak("The comment is copied as a quote."));
  } catch {
    announce(speak("The browser doesn’t let this page copy."));
  }
}

/** Offers to copy the comments of a discussion that is being looked at. */
export function offer(discussion) {
  if (!discussion || !navigator.clipboard) return;
  for (const comment of discussion.querySelectorAll(".comment:not(.gone)")) {
    const link = linkOf(comment);
    if (!link || comment.querySelector(":scope > .acts .copy-quote")) continue;
    link.textContent = speak("Copy link");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy-quote";
    button.textContent = speak("Copy as quote");
    link.after(button);
  }
}

document.addEventListener("click", (event) => {
  const element = event.target.closest?.(".acts :is(a, .copy-quote)");
  if (!element || element.classList.contains("copied")) return;
  if (element.matches(".copy-quote")) return copyQuote(element);
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (plain && isLink(element) && navigator.clipboard) {
    event.preventDefault();
    copyLink(element);
  }
});

/* The countdown goes by the server's clock: it said how much was left when it made the link. What ticks is for the eye
   only; what is read out says until when. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ends = new WeakMap();

const left = (rest) =>
  rest < MINUTE ? speak("{0} s left", Math.ceil(rest / SECOND)) : speak("{0} min left", Math.ceil(rest / MINUTE));

function begin(link) {
  const end = Date.now() + Number(link.dataset.left) * SECOND;
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: "short" });
  const seen = document.createElement("span");
  seen.setAttribute("aria-hidden", "true");
  const heard = document.createElement("span");
  heard.className = "visually-hidden";
  heard.textContent = speak("until {0}", clock.format(end));
  link.append(" ", seen, heard);
  ends.set(link, end);
}

function over(link) {
  const comment = link.closest(".comment");
  if (link === document.activeElement) {
    comment.tabIndex = -1;
    comment.focus({ preventScroll: true });
  }
  link.remove();
}

function countDown() {
  for (const link of document.querySelectorAll(".acts a[data-left]")) {
    if (!ends.has(link)) begin(link);
    const rest = ends.get(link) - Date.now();
    if (rest <= 0) {
      over(link);
    } else {
      const words = `(${left(rest)})`;
      const place = link.querySelector(":scope > span");
      if (place.textContent !== words) place.textContent = words;
    }
  }
}

/** Starts the countdown; `say` says what somebody who doesn't see the page should hear. */
export function watch(say) {
  announce = say;
  countDown();
  setInterval(countDown, SECOND);
  document.addEventListener("htmx:afterSettle", countDown);
}
