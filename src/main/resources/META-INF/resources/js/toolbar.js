/* A small toolbar above the fields that take Markdown. What it writes goes through the browser's own editing, so that
   Ctrl+Z takes it back. */

const { speak } = await import(`./words.js${new URL(import.meta.url).search}`);

const TOOLS = [
  [speak("Bold"), (field) => wrap(field, "**", "**"), "b"],
  [speak("Italic"), (field) => wrap(field, "*", "*"), "i"],
  [speak("Quote"), (field) => begin(field, "> ")],
  [speak("Link"), (field) => link(field)],
  [speak("List"), (field) => begin(field, "- ")],
  [speak("Code"), (field) => wrap(field, "`", "`")],
];

function write(field, from, to, text) {
  field.focus();
  field.setSelectionRange(from, to);
  /* The only way to edit that can be undone; where a browser has lost it, the text is still right. */
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, from, to, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const selected = (field) => field.value.slice(field.selectionStart, field.selectionEnd);

/* Puts marks around the selected words, or takes them away; without words the cursor stands between them. */
function wrap(field, before, after) {
  const { selectionStart: start, selectionEnd: end } = field;
  const words = selected(field);
  if (words.length >= before.length + after.length && words.startsWith(before) && words.endsWith(after)) {
    const bare = words.slice(before.length, words.length - after.length);
    write(field, start, end, bare);
    return field.setSelectionRange(start, start + bare.length);
  }
  write(field, start, end, before + words + after);
  field.setSelectionRange(start + before.length, start + before.length + words.length);
}

/* Begins every selected line with a mark. */
function begin(field, mark) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const next = field.value.indexOf("\n", field.selectionEnd);
  const end = next < 0 ? field.value.length : next;
  const text = field.value.slice(start, end).split("\n").map((line) => mark + line).join("\n");
  write(field, start, end, text);
  field.setSelectionRange(start + text.length, start + text.length);
}

/* The address is what is still to be typed; if the selected words are one, it is what they are called. */
function link(field) {
  const { selectionStart: start, selectionEnd: end } = field;
  const words = selected(field);
  if (/^https?:\/\/\S+$/u.test(words)) {
    write(field, start, end, `[](${words})`);
    return field.setSelectionRange(start + 1, start + 1);
  }
  write(field, start, end, `[${words}](https://)`);
  const at = start + words.length + 3;
  field.setSelectionRange(at, at + "https://".length);
}

/* One stop for Tab; the arrows lead from button to button. */
function rove(bar, event) {
  const buttons = [...bar.children];
  const at = buttons.indexOf(document.activeElement);
  const forwards = getComputedStyle(bar).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const backwards = forwards === "ArrowRight" ? "ArrowLeft" : "ArrowRight";
  const next = { [forwards]: at + 1, [backwards]: at - 1, Home: 0, End: -1 }[event.key];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  const button = buttons.at(next % buttons.length);
  buttons.forEach((other) => (other.tabIndex = other === button ? 0 : -1));
  button.focus();
}

/** Puts the toolbar above the form's text. */
export function offer(form) {
  const field = form.elements.body;
  const bar = document.createElement("div");
  bar.className = "tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Markdown");
  bar.setAttribute("aria-controls", field.id);
  TOOLS.forEach(([name, use, key], index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quiet";
    button.textContent = name;
    button.tabIndex = index ? -1 : 0;
    if (key) button.setAttribute("aria-keyshortcuts", `Control+${key.toUpperCase()}`);
    button.addEventListener("click", () => use(field));
    bar.append(button);
  });
  bar.addEventListener("keydown", (event) => rove(bar, event));
  field.addEventListener("keydown", (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && TOOLS.find(([, , key]) => key === event.key);
    if (!tool) return;
    event.preventDefault();
    tool[1](field);
  });
  field.before(bar);
}
