/* Keeps the text that an editor is changing until it is saved: per account and op-ed, in this browser only, through reloads
   and closed tabs. Signing out wipes it with the drafts of comments. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const SAVED = "rejoinder.saved";
const account = document.body.dataset.account;
const form = document.querySelector("form[data-draft]");
const keyOf = (place) => `rejoinder.draft.${account}.${place}`;
const fields = ["text", "base", "note"];

function guarded(act) {
  try {
    return act();
  } catch {
    /* No storage, or no room in it: then there are no drafts. */
    return null;
  }
}

const read = (key) => guarded(() => JSON.parse(localStorage.getItem(key)));
const remove = (key) => guarded(() => localStorage.removeItem(key));
const values = () => Object.fromEntries(fields.map((name) => [name, form.elements[name]?.value ?? ""]));
const fill = (draft) => fields.forEach((name) => form.elements[name] && (form.elements[name].value = draft[name] ?? ""));

function say(words, act, label) {
  form.querySelector(".draft")?.remove();
  const note = document.createElement("p");
  note.className = "notice draft";
  note.setAttribute("role", "status");
  note.textContent = `${words} `;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  button.textContent = label;
  button.addEventListener("click", act);
  note.append(button);
  form.prepend(note);
}

function keepDraft(key) {
  const loaded = values();
  const startAgain = () => {
    fill(loaded);
    remove(key);
    form.querySelector(".draft")?.remove();
    form.elements.text.focus();
  };
  const fresh = location.pathname === form.dataset.draft && !("refused" in form.dataset);
  const draft = fresh ? read(key) : null;
  if (draft && draft.text !== loaded.text) {
    fill(draft);
    say(
      speak("What you were writing here is restored; it isn’t saved yet."),
      startAgain,
      speak("Start from the saved text"),
    );
  }
  let ended = false;
  form.addEventListener("input", () => {
    const now = values();
    if (ended) return;
    if (now.text === loaded.text && now.note === loaded.note) remove(key);
    else guarded(() => localStorage.setItem(key, JSON.stringify(now)));
  });
  document.addEventListener("signed-out", () => {
    ended = true;
    fill(loaded);
  });
}

/* A text that leaves for the server is saved for certain only once the list of corrections comes back. */
if (account && form) {
  const key = keyOf(form.dataset.draft);
  guarded(() => sessionStorage.removeItem(SAVED));
  form.addEventListener("submit", (event) => {
    if (!event.submitter?.hasAttribute("formaction")) guarded(() => sessionStorage.setItem(SAVED, key));
  });
  if (form.elements.text.type === "textarea" && !form.elements.text.hidden) keepDraft(key);
} else if (account) {
  const saved = guarded(() => sessionStorage.getItem(SAVED));
  const arrived = performance.getEntriesByType("navigation")[0];
  if (saved && !(arrived?.responseStatus >= 400)) remove(saved);
  guarded(() => sessionStorage.removeItem(SAVED));
}
