// Courtesy locks and prefetch. <form data-reserve method="post" action="…" data-release="…"> is posted when the
// draft is shown, each 60 s while the page is visible and its person active, and released on leaving.
// <a rel="next" data-prefetch href="…"> is read ahead by GET, which reserves nothing.
(() => {
  "use strict";
  const RENEW = 60000;
  const ACTIVE = 300000;
  const FRESH = 60000;
  const ahead = new Map();
  let activeAt = Date.now();
  let current = null;

  for (const name of ["keydown", "pointerdown", "pointermove", "scroll"]) {
    document.addEventListener(name, () => (activeAt = Date.now()), { passive: true, capture: true });
  }

  const body = (form) => new URLSearchParams(new FormData(form));

  async function reserve(form) {
    if (document.hidden || Date.now() - activeAt > ACTIVE || !form.isConnected) return;
    try {
      const answer = await fetch(form.action, { method: "POST", body: body(form), headers: { "HX-Request": "true" }, credentials: "same-origin" });
      if (answer.status === 423) document.dispatchEvent(new CustomEvent("portal:refresh"));
      const note = form.querySelector("[data-reserve-note]");
      if (note && answer.ok) note.textContent = answer.headers.get("X-Reserved-Until") || note.textContent;
    } catch {
      // A lost renewal is no harm: the version check on deciding is the lock.
    }
  }

  function release(form) {
    if (!form.dataset.release) return;
    fetch(form.dataset.release, { method: "POST", body: body(form), headers: { "HX-Request": "true" }, credentials: "same-origin", keepalive: true }).catch(() => {});
  }

  function take() {
    const form = document.querySelector("form[data-reserve]");
    if (form && current && form.action === current.action) return;
    if (current) release(current);
    current = form;
    if (form) reserve(form);
  }

  async function readAhead() {
    for (const link of [...document.querySelectorAll("a[data-prefetch]")].slice(0, 2)) {
      const kept = ahead.get(link.href);
      if (kept && Date.now() - kept.at < FRESH) continue;
      try {
        const answer = await fetch(link.href, { headers: { "HX-Request": "true", "HX-Target": "review" }, credentials: "same-origin" });
        if (answer.ok && !answer.headers.get("HX-Redirect")) ahead.set(link.href, { at: Date.now(), html: await answer.text() });
      } catch {
        ahead.delete(link.href);
      }
    }
  }

  // Hands out a prefetched page once, with when it was read, and only while it is fresh.
  function prefetched(url) {
    const kept = ahead.get(new URL(url, location.href).href);
    ahead.delete(new URL(url, location.href).href);
    return kept && Date.now() - kept.at < FRESH ? kept : null;
  }

  // With a limit: a browser busy with an answer would otherwise put idle work off until it came.
  const idle = window.requestIdleCallback
    ? (callback) => window.requestIdleCallback(callback, { timeout: 300 })
    : (callback) => setTimeout(callback, 300);
  function shown() {
    // A draft that is passed by on the way to another is not read.
    if (window.portal.isLeaving && window.portal.isLeaving()) return;
    take();
    idle(readAhead);
  }

  window.portal = Object.assign(window.portal || {}, { prefetched });
  setInterval(() => current && reserve(current), RENEW);
  document.addEventListener("DOMContentLoaded", shown);
  document.addEventListener("portal:draft-shown", shown);
  document.addEventListener("htmx:afterSettle", shown);
  window.addEventListener("pagehide", () => current && release(current));
})();
