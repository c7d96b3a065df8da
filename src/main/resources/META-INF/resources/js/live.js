/* What others do while the page is open. Nothing moves by itself: a button says how much is new, and shows it. What was
   taken from view goes at once. The stream goes on where it stopped after sleep, a lost network, a restart. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const TAKEN = new Set(["CommentHidden", "CommentHeld", "CommentWithdrawn", "CommentRemoved", "CommentRejected"]);

/* By paragraph: the comments that came, or came back, or changed. */
const news = new Map();
let announce = () => {};
let recount = () => {};

/* The last thing that was heard, and the last up to which everything stands in the page. */
let heardAt = 0;
let shownAt = 0;
let missed = false;

function settle() {
  if (!missed && [...news.values()].every((fresh) => fresh.size === 0)) shownAt = heardAt;
}

/** Up to where in the log the page shows everything; 0 if it has heard nothing since it was made. */
export const shownUpTo = () => shownAt;

const paraOf = (paragraph) => document.querySelector(`[data-paragraph="${CSS.escape(paragraph)}"]`);
const talkOf = (paragraph) => document.getElementById(`talk-${paragraph}`);
const shown = (comment) => document.getElementById(`c-${comment}`);

/* The margin */

function count(paragraph, comments) {
  const bubble = document.getElementById(`b-${paragraph}`);
  const [figure, words] = bubble?.children ?? [];
  if (!figure || comments === undefined) return;
  const number = paraOf(paragraph).dataset.number;
  figure.textContent = comments === 0 ? "+" : comments;
  words.textContent =
    comments === 0
      ? speak("Start the discussion of paragraph {0}", number)
      : speak(comments === 1 ? "{0} comment on paragraph {1}" : "{0} comments on paragraph {1}", comments, number);
  bubble.classList.remove("none", "some", "hot");
  bubble.classList.add(comments === 0 ? "none" : comments < 10 ? "some" : "hot");
}

/* The button */

function offer(paragraph) {
  const talk = talkOf(paragraph);
  const list = talk?.querySelector(":scope > .list");
  if (!list) return;
  const fresh = news.get(paragraph)?.size ?? 0;
  document.getElementById(`b-${paragraph}`)?.classList.toggle("new", fresh > 0);
  let button = talk.querySelector(":scope > .pill");
  if (fresh === 0) return button?.remove();
  if (!button) {
    button = document.createElement("button");
    button.type = "button";
    button.className = "pill";
    button.addEventListener("click", () => show(paragraph));
    list.before(button);
  }
  const words = speak("{0} new", fresh);
  if (button.textContent !== words) {
    button.textContent = words;
    announce(speak("{0} new on paragraph {1}.", fresh, paraOf(paragraph).dataset.number));
  }
}

/* The discussion as the server has it now, in the order that the reader chose. */
async function fetched(paragraph) {
  const here = new URLSearchParams(location.search);
  const address = new URL(`/paragraphs/${paragraph}`, location.href);
  for (const name of ["sort", "room"]) {
    if (here.has(name)) address.searchParams.set(name, here.get(name));
  }
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById(`talk-${paragraph}`);
}

/* A reply that somebody is writing stays where it is. */
function keepReplies(from, to) {
  for (const place of from.querySelectorAll(".reply-place:not(:empty)")) {
    const comment = to.querySelector(`#${CSS.escape(place.closest(".comment").id)}`);
    comment?.querySelector(":scope > .reply-place").replaceWith(place);
  }
}

function replace(old, fresh) {
  const node = document.importNode(fresh, true);
  keepReplies(old, node);
  old.replaceWith(node);
  window.htmx?.process(node);
  return node;
}

async function show(paragraph) {
  const came = [...(news.get(paragraph) ?? [])];
  try {
    const talk = await fetched(paragraph);
    const here = talkOf(paragraph);
    replace(here.querySelector(":scope > header"), talk.querySelector(":scope > header"));
    const list = replace(here.querySelector(":scope > .list"), talk.querySelector(":scope > .list"));
    news.delete(paragraph);
    offer(paragraph);
    recount(paragraph);
    settle();
    const first = came.map(shown).filter((comment) => list.contains(comment));
    first.forEach((comment) => comment.classList.add("highlighted"));
    const next = list.querySelector(".comment.highlighted") ?? list.querySelector(".comment");
    if (next) {
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.querySelector(".top").scrollIntoView({ block: "nearest" });
    }
  } catch {
    announce(speak("The new comments can’t be loaded now. Try again in a moment."));
  }
}

/* What was taken from view, as the server shows it now: its words go, its replies stay. */
async function takeFromView(paragraph, comment) {
  const element = shown(comment);
  if (!element) return;
  element.querySelector(":scope > .body, :scope > .muted > .body").replaceChildren();
  const talk = await fetched(paragraph).catch(() => null);
  const now = talk?.querySelector(`#c-${CSS.escape(comment)}`);
  if (!now) {
    if (!element.querySelector(".comment")) element.remove();
    return;
  }
  for (const part of [".top", ".body", ".acts"]) {
    replace(element.querySelector(`:scope > ${part}`), now.querySelector(`:scope > ${part}`));
  }
  element.classList.toggle("gone", now.classList.contains("gone"));
}

/* What was moved goes from where it stood: from this paragraph if it left it, else from any other. */
function takeElsewhere(paragraph, comment, left) {
  const element = shown(comment);
  if (element && paraOf(paragraph).contains(element) === left) element.remove();
}

function tell({ type, comment, paragraph, count: comments }) {
  missed ||= type === "Missed" || Boolean(paragraph && !paraOf(paragraph));
  if (type === "Missed") return announce(speak("Much has happened here. Load the page again to see it."));
  if (!comment || !paragraph || !paraOf(paragraph)) return;
  count(paragraph, comments);
  const fresh = news.get(paragraph) ?? new Set();
  if (type === "CommentLeft" || type === "CommentMoved") takeElsewhere(paragraph, comment, type === "CommentLeft");
  if (type === "CommentLeft") {
    fresh.delete(comment);
  } else if (TAKEN.has(type)) {
    fresh.delete(comment);
    takeFromView(paragraph, comment);
  } else if (type !== "CommentPosted" || !shown(comment)) {
    fresh.add(comment);
  }
  news.set(paragraph, fresh);
  offer(paragraph);
}

/** Forgets what has come into the page by another way, as one's own comment. */
export function lookAgain() {
  for (const [paragraph, fresh] of news) {
    for (const comment of fresh) {
      if (shown(comment) && !shown(comment).classList.contains("gone")) fresh.delete(comment);
    }
    offer(paragraph);
  }
  settle();
}

/** Shows what is new in the open discussion, else in the first one that has anything new. */
export function showNext() {
  const waiting = [...news].filter(([, fresh]) => fresh.size > 0).map(([paragraph]) => paragraph);
  const next = waiting.find((paragraph) => talkOf(paragraph)?.checkVisibility()) ?? waiting[0];
  if (!next) return;
  const discussion = talkOf(next).closest("details.discussion");
  if (discussion) discussion.open = true;
  show(next);
}

/* A page that nobody looks at gives its connection back: browsers have six for a site. It hears what it missed later. */
function follow(address) {
  const heard = new URL(address, location.href);
  let stream = null;
  const listen = () => {
    stream = new EventSource(heard);
    stream.addEventListener("message", (event) => {
      heard.searchParams.set("after", event.lastEventId);
      heardAt = Number(event.lastEventId);
      const bulletin = JSON.parse(event.data);
      tell(bulletin);
      document.dispatchEvent(new CustomEvent("rejoinder:news", { detail: bulletin }));
      settle();
    });
  };
  const turn = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (!stream) {
      listen();
    }
  };
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", () => stream?.close());
  turn();
}

/** Starts to listen; `say` says what somebody who doesn't see the page should hear, `count` counts what is new again. */
export function listen(say, count) {
  announce = say;
  recount = count;
  const address = document.querySelector("[data-news]")?.dataset.news;
  if (address) follow(address);
}
