// Countdowns on the server's time. Markup: <span class="clock" data-due="ISO" [data-working data-counting]>
// and <span data-countdown="ISO" data-before="sends in" data-after="Sending…">.
(() => {
  "use strict";
  const loadedAt = Date.now();
  const meta = document.querySelector('meta[name="server-time"]');
  // The page is as old as its render: whole seconds are near enough for a countdown.
  const offset = meta ? Number(meta.content) * 1000 - loadedAt : 0;
  const now = () => Date.now() + offset;
  const TEN_MINUTES = 600;
  const announced = new Set();
  let lastAnnounced = 0;
  let pending = [];

  function span(seconds) {
    const s = Math.abs(Math.floor(seconds));
    if (s < 60) return `${s} s`;
    const minutes = Math.floor(s / 60);
    if (minutes < 10 && s % 60) return `${minutes} min ${s % 60} s`;
    if (minutes < 60) return `${minutes} min`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
    const days = Math.floor(hours / 24);
    const name = days === 1 ? "day" : "days";
    return hours % 24 ? `${days} ${name} ${hours % 24} h` : `${days} ${name}`;
  }

  function say(text) {
    pending.push(text);
    flush();
  }

  function flush() {
    // Grouped, at most once in 30 s: a page of clocks must not talk over its reader.
    if (!pending.length || Date.now() - lastAnnounced < 30000) return;
    const region = document.getElementById("announce");
    if (!region) return;
    region.textContent = pending.join(". ");
    pending = [];
    lastAnnounced = Date.now();
  }

  function mark(clock, left) {
    const name = clock.getAttribute("aria-label") || "A deadline";
    const due = clock.dataset.due;
    const steps = [[0, "breached"], [60, "1 min left"], [300, "5 min left"]];
    for (const [limit, word] of steps) {
      const key = `${due} ${name} ${limit}`;
      if (left <= limit && left > limit - 5 && !announced.has(key)) {
        announced.add(key);
        say(`${name}: ${word}`);
      }
    }
  }

  function tickClock(clock, force) {
    if (clock.hasAttribute("data-frozen")) return;
    const due = Date.parse(clock.dataset.due);
    const left = (due - now()) / 1000;
    const text = clock.querySelector(".clock__left");
    if (!text || Number.isNaN(due)) return;
    mark(clock, left);
    if (!force && Math.abs(left) > TEN_MINUTES && Math.floor(now() / 1000) % 30) return;
    if (left <= 0) {
      text.textContent = `${span(left)} over`;
      if (clock.dataset.told !== "over") {
        clock.dataset.told = "over";
        clock.dispatchEvent(new CustomEvent("portal:breached", { bubbles: true }));
      }
      return;
    }
    if (clock.dataset.working && Math.abs(left - Number(clock.dataset.working)) > 60) {
      const spent = clock.dataset.counting === "true" ? (Date.now() - loadedAt) / 1000 : 0;
      text.textContent = `${span(Math.max(0, Number(clock.dataset.working) - spent))} working time left`;
      return;
    }
    text.textContent = `${span(left)} left`;
  }

  function tickCountdown(item) {
    const left = (Date.parse(item.dataset.countdown) - now()) / 1000;
    const text = left > 0 ? `${item.dataset.before || "in"} ${span(Math.ceil(left))}` : item.dataset.after || "";
    if (item.textContent !== text) item.textContent = text;
    if (left <= 0 && !item.dataset.done) {
      item.dataset.done = "1";
      item.dispatchEvent(new CustomEvent("portal:countdown-over", { bubbles: true }));
    }
  }

  function tick(force) {
    document.querySelectorAll(".clock[data-due]").forEach((clock) => tickClock(clock, force));
    document.querySelectorAll("[data-countdown]").forEach(tickCountdown);
    flush();
  }

  // When updates stop arriving the countdowns freeze and grey rather than claim to know.
  function freeze(region, frozen) {
    region.querySelectorAll(".clock[data-due]").forEach((clock) => clock.toggleAttribute("data-frozen", frozen));
  }

  window.portal = Object.assign(window.portal || {}, { now, span, freeze });
  setInterval(() => tick(false), 1000);
  document.addEventListener("DOMContentLoaded", () => tick(true));
  document.addEventListener("htmx:afterSettle", () => tick(true));
  document.addEventListener("visibilitychange", () => document.hidden || tick(true));

  // A new person's list of zones begins with that of their own clock; without a script with the workspace's.
  for (const list of document.querySelectorAll("select[data-own-zone]")) {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const untouched = !list.closest("form").querySelector("[aria-invalid]");
    if (untouched && [...list.options].some((one) => one.value === own)) list.value = own;
  }
})();
