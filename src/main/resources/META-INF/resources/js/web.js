/* On every page: times read as ages and stay true while the page stays open, / leads to the search, and signing out leaves
   nothing of what was written behind. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30 * DAY;

/* Times: the server writes them exact, and the same for everybody. */

const language = document.documentElement.lang || undefined;
const ages = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
const days = new Intl.DateTimeFormat(language, { day: "numeric", month: "short" });
const daysOfYears = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric" });
const exact = new Intl.DateTimeFormat(language, {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  timeZoneName: "short",
});

function age(moment) {
  const since = Math.max(0, Date.now() - moment);
  if (since < MINUTE) return ages.format(0, "second");
  if (since < HOUR) return ages.format(-Math.floor(since / MINUTE), "minute");
  if (since < DAY) return ages.format(-Math.floor(since / HOUR), "hour");
  if (since < MONTH) return ages.format(-Math.floor(since / DAY), "day");
  return (moment.getFullYear() === new Date().getFullYear() ? days : daysOfYears).format(moment);
}

function renewAges() {
  for (const time of document.querySelectorAll(":is(.age, .excerpt, .works) time, time.age")) {
    const moment = new Date(time.dateTime);
    if (Number.isNaN(moment.valueOf())) continue;
    const words = age(moment);
    if (time.textContent !== words) time.textContent = words;
    time.title = exact.format(moment);
  }
}

renewAges();
setInterval(renewAges, MINUTE / 2);
document.addEventListener("htmx:afterSettle", renewAges);
document.addEventListener("visibilitychange", () => document.hidden || renewAges());

/* Search. The switch for single keys lies in a cookie, since signing out clears all that is stored otherwise. */

const isTyping = (target) => target.closest?.("input, textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && !event.defaultPrevented;
  if (event.key !== "/" || !plain || isTyping(event.target) || document.querySelector("dialog[open]")) return;
  if (/(?:^|; )keys=off(?:;|$)/u.test(document.cookie)) return;
  event.preventDefault();
  const field = document.querySelector("main [type='search']") ?? document.querySelector("[type='search']");
  if (field?.checkVisibility()) field.focus();
  else location.assign("/search");
});

/* Signing out. Other tabs hear of it, forget what stands in their forms, and load anew once nobody is signed in. */

const account = document.body.dataset.account ?? "";
const tabs = new BroadcastChannel("rejoinder");
let signedOut = false;

function forgetDrafts() {
  try {
    for (const store of [localStorage, sessionStorage]) {
      Object.keys(store).filter((key) => key.startsWith("rejoinder.draft.")).forEach((key) => store.removeItem(key));
    }
  } catch {
    /* No storage, no drafts. */
  }
}

function end() {
  signedOut = true;
  document.dispatchEvent(new Event("signed-out"));
  forgetDrafts();
}

tabs.addEventListener("message", ({ data }) => {
  if (data === "signed-out" && account) end();
  else if (signedOut && data !== `opened ${account}`) location.reload();
});
document.addEventListener("submit", (event) => {
  if (new URL(event.target.action, location.href).pathname !== "/logout") return;
  end();
  tabs.postMessage("signed-out");
});
tabs.postMessage(`opened ${account}`);

/* Who signs in or joins from here comes back here. */
if (!/^\/(login|register|welcome|password)/.test(location.pathname)) {
  for (const door of document.querySelectorAll('.masthead a:is([href="/login"], [href="/register"])')) {
    door.href += `?next=${encodeURIComponent(location.pathname + location.search)}`;
  }
}
