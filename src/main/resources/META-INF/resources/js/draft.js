/* Keeps what is being written until it is posted: per account and form, in this browser only, through reloads, closed tabs
   and sessions that run out. Nobody else who signs in here is shown it, and signing out wipes it. Those who have not signed
   in share a computer with others more often, so their drafts last as long as the tab. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const KEPT_FOR = 30 * 24 * 3600 * 1000;
const account = document.body.dataset.account;
const prefix = account ? `rejoinder.draft.${account}.` : "rejoinder.draft.";
/* Once they sign out, here or in another tab, nothing is kept any more. */
let ended = false;

function storage() {
  try {
    return account ? localStorage : sessionStorage;
  } catch {
    return null;
  }
}

const store = storage();

function read(key) {
  try {
    return JSON.parse(store.getItem(key));
  } catch {
    return null;
  }
}

function write(key, draft) {
  try {
    store.setItem(key, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

function remove(key) {
  try {
    store.removeItem(key);
  } catch {
    /* Nothing was kept. */
  }
}

/* A reply goes to the same address as a comment, and names its parent. */
const placeOf = (form) => new URL(form.action, location.href).pathname + (form.elements.parent?.value ?? "");
const keyOf = (form) => prefix + placeOf(form);

/** Gives the drafts of this tab to the person who has just signed in. */
export function adopt() {
  if (!account) return;
  try {
    for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith("rejoinder.draft./"))) {
      const mine = prefix + key.slice("rejoinder.draft.".length);
      if (!localStorage.getItem(mine)) localStorage.setItem(mine, sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    }
  } catch {
    /* They stay where they are. */
  }
}

function say(form, words) {
  const hint = form.querySelector(".row .hint");
  if (!hint) return;
  hint.dataset.words ??= hint.textContent.trim();
  hint.textContent = `${hint.dataset.words} ${words}`.trim();
}

/** Remembers every change of the form from now on. */
export function keep(form) {
  if (ended) return;
  const fields = form.elements;
  const draft = {
    body: fields.body.value,
    kind: fields.kind?.value ?? "",
    quote: fields.quote?.value ?? "",
    quotePrefix: fields.quotePrefix?.value ?? "",
    quoteSuffix: fields.quoteSuffix?.value ?? "",
    at: Date.now(),
  };
  if (!draft.body && !draft.quote) {
    remove(keyOf(form));
    say(form, "");
  } else if (write(keyOf(form), draft)) {
    say(form, speak("Draft kept."));
  }
}

/** Forgets the draft of a form whose comment has been posted. */
export function forget(form) {
  remove(keyOf(form));
}

/** Fills in what was being written, unless the server sent the form back filled in; gives back whether it did. */
export function restore(form) {
  const draft = read(keyOf(form));
  const fields = form.elements;
  if (!draft || !fields.body || fields.body.value) return false;
  if (Date.now() - draft.at > KEPT_FOR) {
    remove(keyOf(form));
    return false;
  }
  for (const name of ["body", "kind", "quote", "quotePrefix", "quoteSuffix"]) {
    if (fields[name] && draft[name]) fields[name].value = draft[name];
  }
  say(form, speak("Draft restored."));
  return true;
}

/* A form that leaves for the server is posted for certain only once a page comes back that shows the comment:
   if the network fails, or the session has ended, the draft is still here. */
const SENT = "rejoinder.sent";

export function noteSent(form) {
  try {
    sessionStorage.setItem(SENT, keyOf(form));
  } catch {
    /* The draft then stays, which is the lesser evil. */
  }
}

export function forgetIfPosted() {
  try {
    const sent = sessionStorage.getItem(SENT);
    sessionStorage.removeItem(SENT);
    const arrived = performance.getEntriesByType("navigation")[0];
    const refused = arrived?.type !== "navigate" || arrived.responseStatus >= 400;
    const shown = location.hash.startsWith("#c-") || document.querySelector(".comment.highlighted");
    if (sent && !refused && shown) remove(sent);
  } catch {
    /* As above. */
  }
}

document.addEventListener("signed-out", () => {
  ended = true;
  for (const form of document.querySelectorAll("form.write")) {
    for (const name of ["body", "quote", "quotePrefix", "quoteSuffix"]) {
      if (form.elements[name]) form.elements[name].value = "";
    }
    form.querySelectorAll(".chip, .preview").forEach((part) => part.remove());
  }
});
