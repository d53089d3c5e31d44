// Regions that keep themselves fresh: <div class="live" data-live="/url/" id="…">…</div>. The URL answers
// the region's inner HTML to HX-Request, with an ETag; 304 changes nothing. A region that holds focus or
// typed text is never replaced: it offers "Show" instead. data-live-every="5" polls faster.
(() => {
  "use strict";
  const EVERY = 20;
  const tags = new WeakMap();
  const states = new WeakMap();

  // In the zone the person chose for the portal, as every other time on the page.
  const clockTime = () => new Date(window.portal ? window.portal.now() : Date.now())
    .toLocaleTimeString("en-GB", { timeZone: document.documentElement.dataset.zone || undefined });

  function busyWithPerson(region) {
    const active = document.activeElement;
    if (active && active !== document.body && region.contains(active) && !active.closest(".live__status")) return true;
    return [...region.querySelectorAll("input, textarea, select")].some(dirty) || Boolean(region.querySelector("dialog[open]"));
  }

  function dirty(field) {
    if (field.type === "hidden") return false;
    if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== "";
    return field.value !== field.defaultValue;
  }

  function status(region) {
    let line = states.get(region);
    if (line && line.isConnected) return line;
    line = document.createElement("p");
    line.className = "live__status";
    const text = document.createElement("span");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link-button";
    button.textContent = "Refresh";
    button.addEventListener("click", () => refresh(region, true));
    line.append(text, button);
    region.before(line);
    states.set(region, line);
    return line;
  }

  function told(region, text, action) {
    const line = status(region);
    line.firstChild.textContent = `${text} ·`;
    line.lastChild.textContent = action;
  }

  function put(region, html) {
    region.innerHTML = html;
    if (window.htmx) window.htmx.process(region);
    region.dispatchEvent(new CustomEvent("htmx:afterSettle", { bubbles: true, detail: { elt: region } }));
    if (window.portal) window.portal.freeze(region, false);
    told(region, `Updated ${clockTime()}`, "Refresh");
  }

  async function refresh(region, asked) {
    if (region.dataset.liveBusy || (document.hidden && !asked)) return;
    region.dataset.liveBusy = "1";
    const headers = { "HX-Request": "true", "HX-Current-URL": location.href };
    if (region.id) headers["HX-Target"] = region.id;
    if (tags.has(region)) headers["If-None-Match"] = tags.get(region);
    try {
      const answer = await fetch(region.dataset.live, { headers, credentials: "same-origin", signal: AbortSignal.timeout(10000) });
      const away = answer.headers.get("HX-Redirect");
      if (away || answer.status === 401) return void (location.href = away || location.href);
      if (answer.status === 286) region.removeAttribute("data-live");
      if (answer.status === 304 || answer.status === 204) return told(region, `Updated ${clockTime()}`, "Refresh");
      if (!answer.ok) throw new Error(String(answer.status));
      const html = await answer.text();
      if (answer.headers.get("ETag")) tags.set(region, answer.headers.get("ETag"));
      if (html.trim() === region.innerHTML.trim()) return told(region, `Updated ${clockTime()}`, "Refresh");
      if (!asked && busyWithPerson(region)) {
        tags.delete(region);
        return told(region, "Something changed here", "Show");
      }
      put(region, html);
    } catch {
      if (window.portal) window.portal.freeze(region, true);
      told(region, `No connection since ${clockTime()}`, "Try now");
    } finally {
      delete region.dataset.liveBusy;
    }
  }

  let beat = 0;
  setInterval(() => {
    beat += 1;
    document.querySelectorAll("[data-live]").forEach((region) => {
      const every = Number(region.dataset.liveEvery) || EVERY;
      if (beat % every === 0) refresh(region, false);
    });
  }, 1000);
  const start = (root) => root.querySelectorAll("[data-live]").forEach((region) => states.has(region) || told(region, `Updated ${clockTime()}`, "Refresh"));
  document.addEventListener("DOMContentLoaded", () => start(document));
  document.addEventListener("htmx:afterSettle", (event) => event.target instanceof Element && start(document));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) document.querySelectorAll("[data-live]").forEach((region) => refresh(region, false));
  });
  document.addEventListener("portal:refresh", () => document.querySelectorAll("[data-live]").forEach((region) => refresh(region, false)));
})();
