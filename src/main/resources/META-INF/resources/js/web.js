/* On every page: ages stay true while the page stays open, and signing out leaves no draft behind. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const RELATIVE = /^(now|\d+\s(min|h|d))$/;

function age(since) {
  if (since < MINUTE) return "now";
  if (since < HOUR) return `${Math.floor(since / MINUTE)} min`;
  if (since < DAY) return `${Math.floor(since / HOUR)} h`;
  return `${Math.floor(since / DAY)} d`;
}

/* Only what the server wrote as an age is renewed; a date stays a date. */
function renewAges() {
  const now = Date.now();
  for (const time of document.querySelectorAll("time[datetime]")) {
    const since = now - Date.parse(time.dateTime);
    if (RELATIVE.test(time.textContent.trim()) && since >= 0) {
      time.textContent = age(since);
    }
  }
}

function forgetDrafts() {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith("rejoinder.draft.")).forEach((key) => localStorage.removeItem(key));
  } catch {
    /* No storage, no drafts. */
  }
}

renewAges();
setInterval(renewAges, MINUTE);
document.addEventListener("visibilitychange", () => document.hidden || renewAges());
document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname === "/logout") forgetDrafts();
});
