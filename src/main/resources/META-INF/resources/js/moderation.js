/* The moderators' desk by keyboard: one key decides, the next card comes up, and what others decide disappears. */

const desk = document.querySelector(".desk");
const list = desk?.querySelector(".cards");
const said = desk?.querySelector(".said");
let asked = null;

const cards = () => [...list.querySelectorAll(".card")];
const current = () => list.querySelector(".card.on") ?? cards()[0];

function say(text) {
  said.textContent = text;
}

function choose(card) {
  list.querySelector(".card.on")?.classList.remove("on");
  asked = null;
  if (!card) return;
  card.classList.add("on");
  card.tabIndex = -1;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  claim(card);
}

function claim(card) {
  const form = card.querySelector("form.do");
  const body = new URLSearchParams({ token: form.elements.token.value, comment: card.dataset.comment });
  fetch("/moderation/claims", { method: "POST", body }).catch(() => {});
}

function walk(step) {
  const all = cards();
  choose(all[all.indexOf(current()) + step] ?? current());
}

async function send(card, decision) {
  const form = card.querySelector("form.do");
  const body = new URLSearchParams(new FormData(form));
  body.set("decision", decision);
  const next = card.nextElementSibling ?? card.previousElementSibling;
  card.setAttribute("aria-busy", "true");
  const answer = await fetch(form.action, { method: "POST", body, headers: { "HX-Request": "true" } });
  const html = await answer.text();
  const page = new DOMParser().parseFromString(html, "text/html");
  if (answer.ok) {
    said.replaceChildren(...page.body.childNodes);
  } else {
    say(page.querySelector("main p")?.textContent ?? "This could not be decided.");
  }
  card.removeAttribute("aria-busy");
  if (answer.ok || answer.status === 409) {
    card.remove();
    choose(next);
    refill();
  }
}

function decide(card, button) {
  const select = card.querySelector("select[name=reason]");
  if (button.value !== "approve" && !select.value) {
    asked = button;
    say("Why? " + [...select.options].slice(1).map((option, i) => `${i + 1} ${option.label}`).join(" · "));
    return;
  }
  send(card, button.value);
}

function answerWith(key) {
  const card = asked.closest(".card");
  const option = card.querySelector("select[name=reason]").options[Number(key)];
  if (!option) return;
  option.selected = true;
  const button = asked;
  asked = null;
  send(card, button.value);
}

let filling = false;

async function refill() {
  const more = desk.querySelector("a.more");
  if (!more || filling || cards().length > 5) return;
  filling = true;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(more.href)).text(), "text/html");
    for (const card of page.querySelectorAll(".card")) {
      if (!document.getElementById(card.id)) list.append(card);
    }
    const further = page.querySelector("a.more");
    further ? (more.href = further.href) : more.remove();
    if (!list.querySelector(".card.on")) choose(cards()[0]);
  } finally {
    filling = false;
  }
}

async function refresh() {
  const answer = await fetch("/moderation/tabs" + (list.dataset.back ?? ""));
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  desk.querySelector("#queues").replaceWith(page.querySelector("#queues"));
}

function help() {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-label", "Keys");
  const keys = [
    ["j, k", "the next card, the one before"],
    ["a", "approve"],
    ["r", "reject, then a digit for the reason"],
    ["h", "hide, then a digit for the reason"],
    ["b", "put back, then a digit for the reason"],
    ["c", "the comment in its place"],
    ["o", "more that can be decided"],
    ["x", "tick it"],
    ["u", "undo the last decision"],
    ["Esc", "leave the question"],
  ];
  const table = document.createElement("dl");
  for (const [key, meaning] of keys) {
    const term = document.createElement("dt");
    const detail = document.createElement("dd");
    term.textContent = key;
    detail.textContent = meaning;
    table.append(term, detail);
  }
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.append(table, close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function press(event) {
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
  if (event.key === "u") return said.querySelector("form.undo button")?.click();
  const card = current();
  if (!card) return;
  if (event.key === "x") return card.querySelector(".tick input").click();
  const target = [...card.querySelectorAll("[data-key]")].find((one) => one.dataset.key === event.key);
  if (!target) return;
  event.preventDefault();
  target.matches("a") ? target.click() : decide(card, target);
}

if (list) {
  document.addEventListener("keydown", press);
  list.addEventListener("submit", (event) => {
    event.preventDefault();
    const card = event.target.closest(".card");
    if (event.submitter?.value) decide(card, event.submitter);
  });
  list.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card");
    if (card && !card.classList.contains("on")) {
      list.querySelector(".card.on")?.classList.remove("on");
      card.classList.add("on");
    }
  });
  if (cards().length) choose(cards()[0]);
  setInterval(() => document.hidden || refresh().catch(() => {}), 10000);
}
