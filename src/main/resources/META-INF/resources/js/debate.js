/* A debate on an open page: the clock runs, rounds open and close by themselves, and whoever follows goes along when the
   teacher calls everybody to a paragraph. The page is whole without this: here is only what moves by itself. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const still = matchMedia("(prefers-reduced-motion: reduce)");
const banner = () => document.getElementById("debate-banner");
const clock = () => document.querySelector(".debate-clock");

/* What somebody who doesn't see the page should hear: a change of rounds, a call; never the seconds. */
const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");
document.querySelector("main").append(status);

/* The clock: the server says how long the round still lasts, and this page counts from when it heard that. */

let heard = performance.now();
let asked = false;

function remaining() {
  const shown = clock();
  return shown ? Number(shown.dataset.left) - (performance.now() - heard) : 0;
}

function tick() {
  const shown = clock();
  if (shown?.dataset.state !== "running") return;
  const seconds = Math.max(0, Math.ceil(remaining() / 1000));
  const left = shown.querySelector(".left");
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  if (left && left.textContent !== text) left.textContent = text;
  if (remaining() <= 0 && !asked) {
    asked = true;
    renew(0);
  }
}

/* Times of the day as the reader's clock has them; the server writes UTC. */
function localTimes(scope) {
  for (const time of scope.querySelectorAll(".debate-clock time")) {
    const moment = new Date(time.dateTime);
    if (!Number.isNaN(moment.valueOf())) time.textContent = moment.toLocaleTimeString(document.documentElement.lang);
  }
}

/* The parts of the page that change: fetched anew and put in place, except where somebody is at it. */

let waiting = 0;
let due = Infinity;
let stale = false;

/* Many things that happen at once are one reason to ask; the earliest moment counts. */
function renew(delay) {
  const wanted = performance.now() + delay;
  if (due <= wanted) return;
  clearTimeout(waiting);
  due = wanted;
  waiting = setTimeout(fetchAnew, delay);
}

async function fetchAnew() {
  due = Infinity;
  stale = false;
  const source = banner()?.dataset.source ?? location.pathname;
  try {
    const answer = await fetch(source, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    asked = false;
    heard = performance.now();
    for (const part of document.querySelectorAll("[data-live]")) put(part, page.getElementById(part.id));
  } catch {
    asked = false;
    renew(3000);
  }
}

function isBusy(part) {
  const field = document.activeElement;
  return part.contains(field) && field.matches("input:not([type=radio], [type=checkbox]), select, textarea");
}

function put(part, fresh) {
  if (!fresh) return;
  const before = part.dataset.round;
  if (part.dataset.version === fresh.dataset.version) {
    const mine = part.querySelector(".debate-clock");
    if (mine) mine.dataset.left = fresh.querySelector(".debate-clock").dataset.left;
    return;
  }
  if (isBusy(part)) {
    stale = true;
    return;
  }
  const focus = document.activeElement?.matches("button, a, input") && part.contains(document.activeElement)
    ? document.activeElement
    : null;
  const chosen = [...part.querySelectorAll("input:checked")].map((field) => `${field.name}=${field.value}`);
  const node = document.importNode(fresh, true);
  for (const field of node.querySelectorAll("input[type=radio]")) {
    if (chosen.includes(`${field.name}=${field.value}`)) field.checked = true;
  }
  part.replaceWith(node);
  if (focus) refocus(node, focus);
  localTimes(node);
  if (before !== undefined && before !== node.dataset.round) announceRound(node);
  governForms();
}

/* The same control as before, or else the first that is left there. */
function refocus(part, old) {
  const controls = [...part.querySelectorAll("button, a, input:not([type=hidden])")];
  const same = controls.find(
    (control) => control.textContent === old.textContent && control.name === old.name && control.value === old.value,
  );
  (same ?? controls[0])?.focus({ preventScroll: true });
}

function announceRound(part) {
  const why = part.dataset.why ? ` ${part.dataset.why}` : "";
  status.textContent = `${part.dataset.round}.${why}`;
}

/* Writing at the text: the forms close and open with the rounds; what was typed stays. */

function reason(form) {
  const floor = banner()?.dataset.floor;
  if (floor === undefined) return "";
  if (floor === "closed") return banner().dataset.why;
  const answers = form.elements.namedItem("parent");
  return banner().dataset.kind === "REBUTTAL" && !answers
    ? speak("In the rebuttal you answer a comment of the other side: choose Reply below one.")
    : "";
}

function governForms() {
  for (const form of document.querySelectorAll("form.write")) {
    const send = form.querySelector("button.primary");
    const why = reason(form);
    let note = form.querySelector(":scope > .round-note");
    if (send) send.disabled = why !== "";
    if (why && !note) {
      note = document.createElement("p");
      note.className = "hint round-note";
      form.append(note);
    }
    if (note) {
      note.textContent = why;
      note.hidden = !why;
    }
  }
}

/* The teacher's call */

function goTo(paragraph) {
  const place = document.querySelector(`[data-paragraph="${CSS.escape(paragraph)}"]`);
  if (!place || banner()?.dataset.follows !== "true") return;
  place.scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
  place.classList.add("called-here");
  setTimeout(() => place.classList.remove("called-here"), 4000);
  status.textContent = speak("Your teacher calls everybody to paragraph {0}.", place.dataset.number);
}

/* What happens elsewhere: the page of an op-ed listens already, the others listen here. */

function told({ type, paragraph }) {
  if (type === "ParagraphCalled" && paragraph) goTo(paragraph);
  if (["DebateMoved", "ParagraphCalled", "Missed"].includes(type)) renew(50);
  else if (!banner()) renew(300 + Math.random() * 700);
}

function listen(address) {
  const from = new URL(address, location.href);
  let stream = null;
  const turn = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource(from);
      stream.addEventListener("message", (event) => {
        from.searchParams.set("after", event.lastEventId);
        told(JSON.parse(event.data));
      });
    }
  };
  document.addEventListener("visibilitychange", turn);
  addEventListener("pagehide", () => stream?.close());
  turn();
}

document.addEventListener("rejoinder:news", (event) => told(event.detail));
document.addEventListener("htmx:afterSettle", governForms);
document.addEventListener("focusout", () => stale && renew(100));
document.addEventListener("visibilitychange", () => document.hidden || renew(0));
addEventListener("pageshow", (event) => event.persisted && renew(0));

const own = banner()
  ? !document.querySelector("[data-news]") && banner().dataset.stream
  : document.querySelector("[data-news]")?.dataset.news;
if (own) listen(own);
localTimes(document);
governForms();
setInterval(tick, 250);
