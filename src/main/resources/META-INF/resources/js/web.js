/* On every page: ages stay true while the page stays open, and signing out leaves no draft behind. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

function date(moment) {
  const year = moment.getFullYear() === new Date().getFullYear() ? undefined : "numeric";
  return moment.toLocaleDateString("en-GB", { day: "numeric", month: "short", year });
}

function age(moment) {
  const since = Math.max(0, Date.now() - moment);
  if (since < MINUTE) return "now";
  if (since < HOUR) return `${Math.floor(since / MINUTE)} min`;
  if (since < DAY) return `${Math.floor(since / HOUR)} h`;
  if (since < MONTH) return `${Math.floor(since / DAY)} d`;
  return date(moment);
}

/* The server writes exact times, which are the same for everybody; the exact time stays in the title. */
function renewAges() {
  for (const time of document.querySelectorAll(".age time, .excerpt time, time.age")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.valueOf())) continue;
    time.title ||= time.textContent.trim();
    time.textContent = age(moment);
  }
}

function forgetDrafts() {
  try {
    for (const store of [localStorage, sessionStorage]) {
      Object.keys(store).filter((key) => key.startsWith("rejoinder.draft.")).forEach((key) => store.removeItem(key));
    }
  } catch {
    /* No storage, no drafts. */
  }
}

renewAges();
setInterval(renewAges, MINUTE);
document.addEventListener("htmx:afterSettle", renewAges);
document.addEventListener("visibilitychange", () => document.hidden || renewAges());
document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname === "/logout") forgetDrafts();
});
