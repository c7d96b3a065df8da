/* Single keys for those who want them: they walk through the open discussion. Off while typing, and off for good by a
   switch in the help. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const SETTING = "keys";

/* In a cookie, which signing out leaves alone: it is this browser's, not somebody's. */
const areOn = () => !document.cookie.split("; ").includes(`${SETTING}=off`);

function turn(on) {
  document.cookie = `${SETTING}=off; path=/; samesite=strict; max-age=${on ? 0 : 400 * 24 * 3600}`;
  enabled = on;
}

let enabled = areOn();

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]");

function visibleComments() {
  const scope = document.querySelector(".discussion[open] .list") ?? document.querySelector(".page .list");
  return scope ? [...scope.querySelectorAll(".comment")].filter((comment) => comment.checkVisibility()) : [];
}

const current = () => document.activeElement?.closest(".comment");

function walk(step) {
  const comments = visibleComments();
  const at = comments.indexOf(current());
  const next = comments[at < 0 ? (step > 0 ? 0 : comments.length - 1) : at + step];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.querySelector(".top").scrollIntoView({ block: "nearest" });
}

const replyLink = () => current()?.querySelector(":scope > .acts a[href$='/reply']");

const TABLE = [
  ["j", speak("The next comment")],
  ["k", speak("The comment before")],
  ["Shift j", speak("The next comment that is new to you")],
  ["Shift k", speak("The new one before")],
  ["r", speak("Reply to it")],
  ["q", speak("Quote the selected words")],
  ["n", speak("Show new comments")],
  ["/", speak("Search")],
  ["?", speak("This help")],
  ["Esc", speak("Close the discussion")],
  ["Ctrl Enter", speak("Post, while writing")],
];

function help() {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = speak("Keys");
  const list = document.createElement("dl");
  for (const [key, meaning] of TABLE) {
    const term = document.createElement("dt");
    key.split(" ").forEach((part, index) => {
      const kbd = document.createElement("kbd");
      kbd.textContent = part;
      term.append(index ? " " : "", kbd);
    });
    const detail = document.createElement("dd");
    detail.textContent = meaning;
    list.append(term, detail);
  }
  const row = document.createElement("div");
  row.className = "row";
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = enabled;
  box.addEventListener("change", () => turn(box.checked));
  label.append(box, speak("Single keys are on"));
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = speak("Close");
  close.addEventListener("click", () => dialog.close());
  row.append(label, close);
  dialog.append(title, list, row);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function helpButton() {
  const foot = document.querySelector(".foot");
  if (!foot) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = speak("Keys");
  button.addEventListener("click", help);
  foot.append(button);
}

/** Starts to listen. `quote` quotes the selected words, `news` shows new comments, `walkNew` walks through the unread. */
export function listen({ quote, news, walkNew }) {
  const actions = {
    j: () => walk(1),
    k: () => walk(-1),
    J: () => walkNew(1),
    K: () => walkNew(-1),
    r: () => replyLink()?.click(),
    q: quote,
    n: news,
    "?": help,
  };
  helpButton();
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!enabled || !plain || isTyping(event.target) || document.querySelector("dialog[open]")) return;
    if (!Object.hasOwn(actions, event.key)) return;
    event.preventDefault();
    actions[event.key]();
  });
}
