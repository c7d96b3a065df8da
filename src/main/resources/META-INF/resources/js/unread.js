/* What came since the last visit: walked through, and marked read by a button or when the reader leaves. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const form = document.getElementById("seen");
const touch = matchMedia("(pointer: coarse)");
let announce = () => {};
let shownUpTo = () => 0;

/* Marks */

const marks = (scope) => [...scope.querySelectorAll(".comment > .top > .fresh")];
const marked = () => marks(document).map((mark) => mark.closest(".comment"));

function focus(comment) {
  for (let details = comment.closest("details"); details; details = details.parentElement.closest("details")) {
    details.open = true;
  }
  comment.tabIndex = -1;
  comment.focus({ preventScroll: true });
  comment.querySelector(".top").scrollIntoView({ block: "nearest" });
}

/** Goes to the next new comment of the page, or with -1 to the one before. */
export function walk(step) {
  const here = document.activeElement?.closest(".comment");
  const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const ahead = marked().filter((comment) => !here || (comment !== here && here.compareDocumentPosition(comment) & side));
  const next = ahead.at(step > 0 ? 0 : -1);
  if (next) focus(next);
  else announce(speak("No more new comments this way."));
}

/** Says in the margin how many new comments a discussion shows, if these are more than were known. */
export function recount(paragraph) {
  const bubble = document.getElementById(`b-${paragraph}`);
  const talk = document.getElementById(`talk-${paragraph}`);
  if (!bubble || !talk) return;
  const count = marks(talk).length;
  const place = bubble.querySelector(":scope > .fresh") ?? bubble.appendChild(document.createElement("span"));
  if (count <= Number.parseInt(place.textContent.replace(/^\D+/u, ""), 10)) return;
  place.className = "fresh";
  place.textContent = count ? speak("{0} new", count) : "";
}

function unmark() {
  document.querySelectorAll(".comment > .top > :is(.fresh, .next-new), .bubble > .fresh, .seen > .new").forEach((mark) => mark.remove());
}

/* Leaving. A discussion or a comment of the article on a page of its own is no way out of it. */

let stayed = -Infinity;
const A_WHILE = 10_000;

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href]");
  stayed = link && /^\/(?:paragraphs|comments)\//u.test(link.pathname) ? performance.now() : -Infinity;
});

function seen() {
  const fields = new URLSearchParams(new FormData(form));
  fields.set("position", String(Math.max(Number(form.elements.position.value), shownUpTo())));
  fields.set("script", "true");
  return fields;
}

function leave() {
  if (performance.now() - stayed > A_WHILE) navigator.sendBeacon(form.action, seen());
}

async function markAll(event) {
  event.preventDefault();
  try {
    const answer = await fetch(form.action, { method: "POST", body: seen() });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    unmark();
    announce(speak("All comments are marked read."));
  } catch {
    announce(speak("They can’t be marked read now. Try again in a moment."));
  }
}

/** Notes what is seen; `say` says what somebody who doesn't see the page should hear, `shown` how far the page has come. */
export function watch(say, shown) {
  announce = say;
  shownUpTo = shown;
  if (!form) return;
  form.addEventListener("submit", markAll);
  addEventListener("pagehide", leave);
  /* Phones end pages in the background without a word. */
  document.addEventListener("visibilitychange", () => document.hidden && touch.matches && leave());
}
