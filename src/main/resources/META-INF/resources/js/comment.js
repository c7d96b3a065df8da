/* The discussions of an op-ed. The page is whole without this: here is only what makes it handier. */

/* Modules carry the version of the page that asked for them, so that an upgrade never mixes two. */
const version = new URL(import.meta.url).search;
const [drafts, quotes, keys, live, unread, acts, toolbar] = await Promise.all(
  ["draft", "quote", "keys", "live", "unread", "acts", "toolbar"].map((name) => import(`./${name}.js${version}`)),
);

const { speak } = await import(`./words.js${version}`);

const narrow = matchMedia("(max-width: 62rem)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const openDiscussion = () => document.querySelector("details.discussion[open]");
/* On a paragraph's own page the discussion is always there. */
const shownDiscussion = () => openDiscussion() ?? document.querySelector("div.discussion");
const paraOf = (discussion) => discussion.closest(".para");

const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");
document.querySelector("main").append(status);

/* The address follows the open paragraph, unless it names something in it already. */
function follow(discussion) {
  const named = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const isHere = named && paraOf(discussion).contains(named);
  if (discussion.open && !isHere) {
    history.replaceState(history.state, "", `#p${paraOf(discussion).dataset.number}`);
  } else if (!discussion.open && isHere) {
    history.replaceState(history.state, "", location.pathname + location.search);
  }
}

/* What is prepared only for the discussion that somebody looks at. */
function look() {
  quotes.markQuotes(shownDiscussion());
  acts.offer(shownDiscussion() ?? document.querySelector(".page > .list"));
}

/* Where the discussion unfolds below a long paragraph, its head comes into view. */
function showHead(discussion) {
  const head = discussion.querySelector(".talk > header");
  if (narrow.matches && head && head.getBoundingClientRect().bottom > innerHeight) {
    head.scrollIntoView({ block: "end", behavior: still.matches ? "auto" : "smooth" });
  }
}

document.addEventListener(
  "toggle",
  (event) => {
    if (!event.target.matches(".discussion")) return;
    follow(event.target);
    look();
  },
  true,
);

/* Another discussion closes when one opens; what was clicked stays under the finger all the same. */
document.addEventListener("click", (event) => {
  const bubble = event.target.closest?.(".bubble");
  if (!bubble) return;
  const before = bubble.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    scrollBy({ top: bubble.getBoundingClientRect().top - before, behavior: "instant" });
    if (bubble.parentElement.open) showHead(bubble.parentElement);
  });
});

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.defaultPrevented) return;
  if (event.key === "Escape" && !document.querySelector("dialog[open]")) closeReply(event.target) || closeOpen();
  const form = event.target.closest?.("form.write, form.edit");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form) {
    event.preventDefault();
    form.requestSubmit();
  }
});

/* A reply form goes first; what was written in it stays as a draft. */
function closeReply(target) {
  const place = target.closest?.(".reply-place");
  if (!place) return false;
  place.replaceChildren();
  place.closest(".comment").querySelector(":scope > .acts a")?.focus();
  return true;
}

function closeOpen() {
  const discussion = openDiscussion();
  if (!discussion) return;
  const bubble = discussion.querySelector(".bubble");
  const before = bubble.getBoundingClientRect().top;
  discussion.open = false;
  bubble.focus({ preventScroll: true });
  if (narrow.matches && before < 0) bubble.scrollIntoView({ block: "nearest" });
}

/* What the address names is opened and shown: browsers do it for what lies inside, not for the paragraph itself. */
function reveal() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const para = target && target.closest(".para");
  if (!para) return;
  for (let details = target.closest("details"); details; details = details.parentElement.closest("details")) {
    details.open = true;
  }
  const discussion = para.querySelector(":scope > details.discussion");
  if (discussion) discussion.open = true;
  const comment = target.closest(".comment");
  if (!comment) return;
  if (!narrow.matches) para.querySelector(".prose").scrollIntoView({ block: "nearest" });
  comment.querySelector(".top").scrollIntoView({ block: narrow.matches ? "center" : "nearest" });
}

/* Writing */

/* A reply form that was opened here can be closed here. */
function offerCancel(form) {
  if (!form.closest(".reply-place")) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = speak("Cancel");
  button.addEventListener("click", () => closeReply(form));
  form.querySelector(".row .primary").before(button);
}

function prepare(form) {
  if (!form.elements.body || form.dataset.ready) return;
  form.dataset.ready = "true";
  offerCancel(form);
  toolbar.offer(form);
  quotes.offerField(form);
  drafts.restore(form);
  quotes.showQuote(form);
}

const forms = (scope) => [...scope.querySelectorAll("form.write")];

document.addEventListener("input", (event) => {
  const form = event.target.closest?.("form.write");
  if (form?.elements.body) drafts.keep(form);
});
document.addEventListener("submit", (event) => {
  if (event.target.matches("form.write")) drafts.noteSent(event.target);
});

/* htmx brings reply forms, sends comments, and puts back a form that was refused. */

const sender = (detail) => detail.requestConfig?.elt?.closest?.("form.write");

function complain(form, words) {
  form.querySelector(".failure")?.remove();
  const complaint = document.createElement("p");
  complaint.className = "error failure";
  complaint.setAttribute("role", "alert");
  complaint.textContent = words;
  form.querySelector(".row").before(complaint);
}

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status >= 400 && detail.xhr.getResponseHeader("HX-Retarget")) {
    detail.shouldSwap = true;
    detail.isError = false;
  }
});
/* The button that a vote was cast with is replaced by another, which takes the focus over. */
let voted = null;
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const isVote = detail.target.matches(".votes") && detail.target.contains(document.activeElement);
  voted = isVote ? detail.target.closest(".comment") : null;
});
document.addEventListener("htmx:afterSettle", () => {
  voted?.querySelector(":scope > .acts .up")?.focus();
  voted = null;
});
document.addEventListener("htmx:responseError", ({ detail }) => {
  const form = sender(detail);
  if (form) complain(form, speak("Not posted: the server answered {0}. Your words are kept; try again.", detail.xhr.status));
});
document.addEventListener("htmx:sendError", ({ detail }) => {
  const form = sender(detail);
  if (form) complain(form, speak("Not posted: the server can’t be reached. Your words are kept; try again."));
});
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  const form = sender(detail);
  const isPosted = detail.requestConfig?.elt === form && detail.successful && detail.xhr.status < 400;
  if (form && isPosted) drafts.forget(form);
});
document.addEventListener("htmx:afterSettle", ({ detail }) => {
  live.lookAgain();
  if (detail.target?.matches(".preview-place")) return detail.target.firstElementChild?.focus();
  const arrived = forms(document).filter((form) => !form.dataset.ready);
  arrived.forEach(prepare);
  const asked = detail.requestConfig?.verb === "get" || arrived[0]?.querySelector(".error");
  if (asked && arrived.length) {
    arrived[0].querySelector(".row").scrollIntoView({ block: "nearest" });
    arrived[0].elements.body.focus();
  }
  look();
});
document.addEventListener("comment-posted", ({ detail }) => {
  const comment = document.getElementById(`c-${detail.value}`);
  if (!comment) return;
  comment.classList.add("highlighted");
  comment.tabIndex = -1;
  comment.focus({ preventScroll: true });
  comment.querySelector(":scope > .acts").scrollIntoView({ block: "nearest" });
  comment.querySelector(".top").scrollIntoView({ block: "nearest" });
  status.textContent = speak("Your comment is posted.");
});

drafts.adopt();
drafts.forgetIfPosted();
forms(document).forEach(prepare);
reveal();
addEventListener("hashchange", reveal);
document.querySelectorAll("form.edit").forEach((form) => {
  toolbar.offer(form);
  form.elements.body.focus();
});
look();
const say = (words) => (status.textContent = words);
acts.watch(say);
live.listen(say, (paragraph) => {
  unread.recount(paragraph);
  look();
});
unread.watch(say, live.shownUpTo);
keys.listen({ quote: quotes.quoteSelection, news: live.showNext, walkNew: unread.walk });
