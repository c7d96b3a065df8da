/* The moderators' desk by keyboard: one key decides, the next card comes up at once while the decision travels, and what
   others decide disappears. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const desk = document.querySelector(".desk");
const list = desk?.querySelector(".cards");
const said = desk?.querySelector(".said");
const FEW = 10;
const OFTEN = 5000;

/* What was decided here, the last at the end: each with its card and the one that stood behind it. */
const decided = [];
let asked = null;
let underway = 0;
let filling = false;

const cards = () => [...list.querySelectorAll(".card")];
const current = () => list.querySelector(".card.on") ?? cards()[0];
const parsed = (html) => new DOMParser().parseFromString(html, "text/html");
const trouble = (page) => page.querySelector("main p")?.textContent.trim() || speak("This could not be done.");

function say(text) {
  said.textContent = text;
}

function choose(card) {
  list.querySelector(".card.on")?.classList.remove("on");
  asked = null;
  if (!card) return rest();
  card.classList.add("on");
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  claim(card);
}

/* Nothing is left: the focus goes where it is said. */
function rest() {
  said.tabIndex = -1;
  said.focus({ preventScroll: true });
  if (!said.textContent.trim()) say(speak("Nothing is left here."));
}

function form(card) {
  return card.querySelector("form.do");
}

function post(address, fields, card) {
  const body = new URLSearchParams({ token: form(card).elements.token.value, ...fields });
  return fetch(address, { method: "POST", body, headers: { "HX-Request": "true" } });
}

function claim(card) {
  post("/moderation/claims", { comment: card.dataset.comment }, card).catch(() => {});
}

function walk(step) {
  const all = cards();
  choose(all[all.indexOf(current()) + step] ?? current());
}

/* Decisions */

function takeOut(card) {
  const place = { card, behind: card.nextElementSibling };
  const next = card.nextElementSibling ?? card.previousElementSibling;
  card.remove();
  choose(next);
  return place;
}

function putBack({ card, behind }) {
  list.insertBefore(card, behind?.isConnected ? behind : null);
  choose(card);
}

/* What doesn't settle whether a comment may stand: its card stays. */
const ASIDE = ["move", "pin", "unpin"];

async function send(card, decision) {
  const data = new FormData(form(card));
  data.set("decision", decision);
  const place = takeOut(card);
  underway++;
  try {
    const answer = await post(form(card).action, Object.fromEntries(data), card);
    const page = parsed(await answer.text());
    if (answer.ok) {
      place.decision = page.querySelector("[name=decision]").value;
      decided.push(place);
      said.replaceChildren(...page.body.childNodes);
    } else if (answer.status === 409) {
      say(trouble(page));
    } else {
      putBack(place);
      say(trouble(page));
    }
  } catch {
    putBack(place);
    say(speak("The server can’t be reached. Nothing was decided."));
  } finally {
    underway--;
    refill().catch(() => {});
  }
}

async function sendAside(card, button) {
  const data = new FormData(button.form);
  data.set("decision", button.value);
  data.set("note", form(card).elements.note.value);
  underway++;
  try {
    const answer = await post(button.form.action, Object.fromEntries(data), card);
    const page = parsed(await answer.text());
    if (!answer.ok) return say(trouble(page));
    card.querySelectorAll("[name=after]").forEach((field) => (field.value = page.querySelector("[name=decision]").value));
    card.querySelector(".shift").open = false;
    say(page.querySelector("span").textContent);
    card.focus({ preventScroll: true });
  } catch {
    say(speak("The server can’t be reached. Nothing was decided."));
  } finally {
    underway--;
  }
}

function decide(card, button) {
  if (ASIDE.includes(button.value)) return sendAside(card, button);
  const select = form(card).elements.reason;
  if (button.value !== "approve" && !select.value) {
    asked = button;
    say(speak("Why?") + " " + [...select.options].slice(1).map((option, i) => `${i + 1} ${option.label}`).join(" · "));
    return;
  }
  send(card, button.value);
}

function answerWith(key) {
  const card = asked.closest(".card");
  const option = form(card).elements.reason.options[Number(key)];
  if (!option) return;
  option.selected = true;
  const button = asked;
  asked = null;
  send(card, button.value);
}

/* What the author would read of it. */
async function preview(card) {
  const data = new FormData(form(card));
  data.set("decision", card.querySelector("[data-key=r], [data-key=h], [data-key=b]")?.value ?? "approve");
  const place = card.querySelector(".preview");
  const answer = await post(card.querySelector("[data-preview]").dataset.preview, Object.fromEntries(data), card);
  const page = parsed(await answer.text());
  if (!answer.ok) return say(page.querySelector(".error")?.textContent ?? trouble(page));
  place.replaceChildren(...page.body.childNodes);
  place.hidden = false;
}

/* The thread around a comment, when it is asked for. */
async function showThread(details) {
  if (!details.open || details.dataset.loaded) return;
  details.dataset.loaded = "true";
  const page = await fetched(details.dataset.src);
  details.querySelector(":scope > p").replaceWith(...page.body.childNodes);
}

function equip(card) {
  card.querySelector("[data-preview]").hidden = false;
}

async function undo() {
  const last = decided.pop();
  if (!last) return say(speak("There is nothing to undo."));
  try {
    const { card, decision } = last;
    const answer = await post("/moderation/undo", { comment: card.dataset.comment, decision }, card);
    if (!answer.ok) return say(trouble(parsed(await answer.text())));
    form(card).elements.reason.value = "";
    putBack(last);
    say(speak("Undone."));
  } catch {
    decided.push(last);
    say(speak("The server can’t be reached. Nothing was undone."));
  }
}

/* What others do, and what comes */

async function fetched(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
  return parsed(await answer.text());
}

function append(page) {
  const known = new Set(decided.map(({ card }) => card.id));
  for (const card of page.querySelectorAll(".card")) {
    if (document.getElementById(card.id) || known.has(card.id)) continue;
    list.append(document.importNode(card, true));
    equip(list.lastElementChild);
  }
  if (!list.querySelector(".card.on") && cards().length) choose(cards()[0]);
}

async function refill() {
  const more = desk.querySelector("a.more");
  if (!more || filling || cards().length > FEW) return;
  filling = true;
  try {
    const page = await fetched(more.href);
    append(page);
    const further = page.querySelector("a.more");
    further ? (more.href = further.href) : more.remove();
  } finally {
    filling = false;
  }
}

/* A card that another moderator has decided about goes, but for the one that is being read: it says so. */
function hear(news) {
  const card = document.getElementById(`card-${news.dataset.comment}`);
  if (!card) return;
  const note = card.querySelector(".claimed");
  const late = news.dataset.decision && news.dataset.decision !== form(card).elements.after.value;
  if (late && card !== current()) {
    card.remove();
  } else if (late || news.dataset.claimed) {
    note.textContent = news.textContent;
    card.classList.toggle("late", Boolean(late));
  } else {
    note.textContent = "";
  }
}

async function refresh() {
  const shown = cards().slice(0, 100).map((card) => `comment=${card.dataset.comment}`);
  const back = list.dataset.back || "?";
  const page = await fetched(`/moderation/news${back}&${shown.join("&")}`);
  if (underway > 0) return;
  desk.querySelector("#queues").replaceWith(page.querySelector("#queues"));
  page.querySelectorAll("[data-comment]").forEach(hear);
  if (!cards().length) append(await fetched(`/moderation${back}`));
}

/* Keys */

const KEYS = [
  ["j, k", speak("the next card, the one before")],
  ["a", speak("approve")],
  ["r", speak("reject, then a digit for the reason")],
  ["h", speak("hide, then a digit for the reason")],
  ["b", speak("put back, then a digit for the reason")],
  ["w", speak("words to the author")],
  ["p", speak("the decision as its author will read it, once a reason is chosen")],
  ["t", speak("the thread around it")],
  ["c", speak("the comment in its place")],
  ["m", speak("move it, pin it, edit it")],
  ["o", speak("more that can be decided")],
  ["x", speak("tick it")],
  ["u", speak("undo the last decision, and the one before")],
  ["Esc", speak("leave the question")],
];

function help() {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", speak("Keys"));
  const table = document.createElement("dl");
  for (const [key, meaning] of KEYS) {
    const term = document.createElement("dt");
    const detail = document.createElement("dd");
    term.textContent = key;
    detail.textContent = meaning;
    table.append(term, detail);
  }
  const close = document.createElement("button");
  close.textContent = speak("Close");
  close.addEventListener("click", () => dialog.close());
  dialog.append(table, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function act(card, key) {
  if (key === "x") return card.querySelector(".tick input").click();
  const target = [...card.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
  if (!target) return false;
  if (target.dataset.preview) return preview(card).catch(() => say(speak("The server can’t be reached.")));
  if (!target.matches("a, summary")) return decide(card, target);
  target.click();
  if (key === "w") form(card).elements.note.focus();
  if (key === "m") card.querySelector("[name=paragraph]").focus();
}

function press(event) {
  if (event.key === "Escape" && event.target.matches(".card :is(textarea, input:not([type=checkbox]), select)")) return current()?.focus();
  const typing = event.target.closest?.("input:not([type=checkbox]), textarea, select");
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!plain || typing || document.querySelector("dialog[open]")) return;
  if (asked && /^[1-9]$/.test(event.key)) return answerWith(event.key);
  if (event.key === "Escape" && asked) {
    asked = null;
    return say("");
  }
  if (event.key === "?") return help();
  if (event.key === "j") return walk(1);
  if (event.key === "k") return walk(-1);
  if (event.key === "u") return undo();
  const card = current();
  if (card && act(card, event.key) !== false) event.preventDefault();
}

if (list) {
  document.addEventListener("keydown", press);
  list.addEventListener("submit", (event) => {
    event.preventDefault();
    if (event.submitter?.value) decide(event.target.closest(".card"), event.submitter);
  });
  said.addEventListener("submit", (event) => {
    event.preventDefault();
    undo();
  });
  list.addEventListener("click", (event) => {
    if (event.target.closest("[data-preview]")) preview(event.target.closest(".card")).catch(() => {});
  });
  list.addEventListener("toggle", (event) => event.target.matches(".around") && showThread(event.target), true);
  list.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card");
    if (card && !card.classList.contains("on")) {
      list.querySelector(".card.on")?.classList.remove("on");
      card.classList.add("on");
    }
  });
  cards().forEach(equip);
  if (cards().length) choose(cards()[0]);
  setInterval(() => document.hidden || refresh().catch(() => {}), OFTEN);
}
