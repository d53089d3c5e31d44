// One press, one decision. Every POST form is guarded against the second press; a form with data-optimistic
// (in the review) shows the prefetched next draft at once while its decision is on the way, and says what
// the server answered in #recent-decisions. Without JavaScript the same forms post and reload.
(() => {
  "use strict";
  const MAX_UNCONFIRMED = 2;
  const LIMIT = 8000;
  const SETTLE = 1000;
  const SETTLE_ELSEWHERE = 400;
  const SAVED_FILE = 1000;
  const OFFLINE = "You are offline. Nothing was decided";
  const DECIDED = "portal:decided";
  const UP = "portal:up";
  let unconfirmed = 0;
  let shownAt = performance.now();
  let cameUpAt = -Infinity;
  let firstHit = null;

  // A portal on one's own machine answers without any network.
  const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname);
  const isOffline = () => !navigator.onLine && !isLocal;
  window.portal = Object.assign(window.portal || {}, { isOffline });

  const announce = (text, urgent) => {
    const region = document.getElementById(urgent ? "alert" : "announce");
    if (region) region.textContent = text;
  };

  // Advice on a press goes with the next press or draft; `until` names what else makes it untrue.
  function advise(text, until) {
    drop("[data-until]");
    const item = banner(text);
    if (!item) return;
    item.dataset.until = until;
    item.scrollIntoView({ block: "nearest" });
  }
  const drop = (which) => document.querySelectorAll(`#banners ${which}`).forEach((item) => item.remove());
  // What was said of earlier decisions goes with the next; what was not saved stays until it is opened.
  const dropSaid = () => drop("> :not([data-unsaved])");

  function banner(text, url, action) {
    const box = document.getElementById("banners");
    if (!box) return null;
    const item = document.createElement("div");
    item.className = "banner is-breached";
    const words = document.createElement("div");
    words.className = "banner__body";
    const line = document.createElement("p");
    line.textContent = text;
    words.append(line);
    if (url) {
      const link = document.createElement("a");
      link.href = url;
      link.textContent = action;
      const more = document.createElement("p");
      more.append(link);
      words.append(more);
    }
    item.append(words);
    box.append(item);
    announce(text, true);
    return item;
  }

  // ---- A press that was meant for what stood here before. The second press of a double click counts for what
  // its first one hit. What a decision brought up is not decided within SETTLE, and by key nothing that came up
  // any way: nobody has read it. What needs no reading acts at once: data-at-once="here" stays with this draft
  // (undo, save), "next" goes on (skip).
  document.addEventListener("click", (event) => {
    const hit = event.target instanceof Element && event.target.closest("a, button, summary");
    const strayed = event.detail > 1 && hit !== firstHit;
    if (event.detail <= 1) firstHit = hit;
    if (!hit) return;
    const isByKey = !event.detail;
    const decides = hit.form && hit.form.method === "post" && hit.closest("[data-review]");
    const settle = hit.dataset.atOnce ? 0 : decides ? SETTLE : isByKey && hit.hasAttribute("data-decision") ? SETTLE_ELSEWHERE : 0;
    const isLeft = (decides || hit.hasAttribute("data-decision")) && window.portal.isLeaving && window.portal.isLeaving();
    const tooSoon = isLeft || (decides && strayed) || (settle && event.timeStamp - (isByKey ? shownAt : cameUpAt) < settle);
    if (!tooSoon && !heldBack(hit)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (tooSoon) announce(hit.dataset.key && isByKey ? `Press ${hit.dataset.key} again` : "This draft has just come up. Press again to decide it");
  }, true);

  // The press after a refusal may be meant for the draft that was refused, and another one stands here: it only
  // brings the refusal into view.
  function heldBack(hit) {
    const unseen = hit.hasAttribute("data-decision") && document.querySelector("#banners [data-unseen]");
    if (!unseen) return false;
    document.querySelectorAll("#banners [data-unseen]").forEach((item) => item.removeAttribute("data-unseen"));
    unseen.scrollIntoView({ block: "nearest" });
    unseen.querySelector("a").focus();
    announce(`${unseen.textContent} Not this draft. Press again to decide this one`, true);
    return true;
  }

  function drafted() {
    const draft = document.querySelector("[data-review] [data-draft]");
    return draft && `${draft.dataset.draft} ${draft.dataset.digest}`;
  }
  const tellShown = (where, later) => where.querySelectorAll("input[name=shown_at]").forEach((field) => (field.value = Number(field.value) + later));

  // A page that a decision led to begins as a draft that it brought up.
  const cameUp = () => (cameUpAt = shownAt = performance.now());
  if (sessionStorage.getItem(DECIDED)) cameUp();
  else upSince();
  sessionStorage.removeItem(DECIDED);
  noteUp();

  // The same draft on another page, such as its editor, has been up since it first was.
  function upSince() {
    const [name, at] = JSON.parse(sessionStorage.getItem(UP) || "[]");
    const age = name && name === drafted() ? Math.max(0, Date.now() - at) : 0;
    shownAt -= age;
    tellShown(document, -age);
  }
  function noteUp() {
    sessionStorage.setItem(UP, JSON.stringify([drafted(), Date.now() - (performance.now() - shownAt)]));
  }

  // A weak claim that holds the approval is shown with its quote, below the bar, and named in words.
  document.addEventListener("invalid", (event) => {
    const question = event.target.closest("fieldset[data-claim]");
    if (!question) return;
    event.preventDefault();
    const first = [...event.target.form.elements].find((one) => one.matches(":invalid"));
    if (event.target !== first) return;
    const why = `Claim ${question.dataset.claim} is weak and waits for your answer. Read its quote, then choose.`;
    const line = question.querySelector(".field__error") || question.appendChild(document.createElement("p"));
    line.className = "field__error";
    line.textContent = why;
    announce(why, true);
    (question.closest(".source") || question).scrollIntoView({ block: "start" });
    first.focus({ preventScroll: true });
  }, true);
  document.addEventListener("change", (event) => {
    const line = event.target instanceof Element && event.target.closest("fieldset[data-claim]")?.querySelector(".field__error");
    if (line) line.remove();
  });

  // ---- Any form: the second press while the first is on the way does nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.inFlight) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    if (form.matches("[data-optimistic]")) return void decide(event, form);
    if (isOffline() && form.closest("[data-review]")) return void stay(event);
    leaves(form, event.submitter);
    // A file that is saved leaves the page as it is.
    if ("download" in form.dataset) setTimeout(free, SAVED_FILE, form);
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
    const word = form.querySelector("[data-waits]");
    if (word) announce(word.textContent = word.dataset.waits);
  });
  // Offline every way on ends at the browser's own error page.
  function stay(event) {
    event.preventDefault();
    advise(OFFLINE, "online");
  }
  document.addEventListener("click", (event) => {
    const way = event.target instanceof Element && event.target.closest("[data-review] a[href]:not([href^='#'], [data-dialog], [target])");
    if (way && !event.defaultPrevented && isOffline()) stay(event);
  });
  function leaves(form, button) {
    form.dataset.inFlight = "1";
    const stays = button && button.dataset.atOnce === "here";
    if (form.closest("[data-review]") && !stays) sessionStorage.setItem(DECIDED, "1");
  }
  const free = (form) => {
    delete form.dataset.inFlight;
    for (const control of form.elements) control.removeAttribute("aria-busy");
  };
  document.addEventListener("htmx:afterRequest", (event) => {
    const form = event.target instanceof Element && event.target.closest("form");
    if (form) free(form);
  });
  // Back from another page: the browser may keep the page as it was left.
  window.addEventListener("pageshow", (event) => event.persisted && document.querySelectorAll("form[data-in-flight]").forEach(free));

  // A button that may not act yet stays focusable and says why.
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element && event.target.closest("[aria-disabled='true']");
    if (!button) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    announce(button.dataset.why || "This is not possible yet");
    const target = button.dataset.whyTarget && document.getElementById(button.dataset.whyTarget);
    if (!target) return;
    target.scrollIntoView({ block: "center" });
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus();
  }, true);

  // ---- Optimistic decisions.
  function row(name) {
    const list = document.querySelector("#recent-decisions :is(ol, ul)");
    if (!list) return null;
    const item = document.createElement("li");
    const text = document.createElement("span");
    text.textContent = `${name}: saving…`;
    item.append(text);
    list.prepend(item);
    return item;
  }

  function showNext(region, url) {
    const kept = url && window.portal.prefetched ? window.portal.prefetched(url) : null;
    if (!kept || !region) return false;
    region.innerHTML = kept.html;
    cameUp();
    noteUp();
    // The server asks how long it was shown; it was made when it was read ahead.
    tellShown(region, Date.now() - kept.at);
    dropSaid();
    if (window.htmx) window.htmx.process(region);
    history.pushState({}, "", url);
    const title = region.querySelector("h1");
    if (title) {
      title.tabIndex = -1;
      title.focus();
      document.title = title.textContent.replace(/\s+/g, " ").trim();
    }
    window.scrollTo(0, 0);
    document.dispatchEvent(new CustomEvent("portal:draft-shown"));
    return true;
  }

  // `from` is the page that decided: the next one is on the screen already, and sign-in leads back.
  async function send(url, data, from) {
    return fetch(url, { method: "POST", body: data, headers: { "HX-Request": "true", "X-Optimistic": "1" }, referrer: from, credentials: "same-origin", signal: AbortSignal.timeout(LIMIT) });
  }

  // One retry with the same key: the server counts a key once, so a lost answer costs nothing.
  async function sendTwice(url, data, from) {
    try {
      const answer = await send(url, data, from);
      if (answer.status < 500) return answer;
    } catch {
      // falls through to the retry
    }
    return send(url, data, from);
  }

  // What the server would refuse, or cannot be asked now: the draft stays on the screen.
  function whyNot(form, region) {
    if (unsaved(region)) return ["Save or discard your edit first", ""];
    if (isOffline()) return [OFFLINE, "online"];
    const doubted = [...form.elements].filter((one) => one.checked && one.hasAttribute("data-doubts")).map((one) => one.dataset.doubts);
    if (doubted.length) return [`You doubt claim ${doubted.join(", ")}. Edit the sentence or reject the draft.`, "answered"];
    return unconfirmed < MAX_UNCONFIRMED ? null : ["Two decisions are still being saved", "saved"];
  }
  document.addEventListener("change", (event) => event.target.name.startsWith("evidence-") && drop("[data-until=answered]"));
  window.addEventListener("online", () => drop("[data-until=online]"));

  async function decide(event, form) {
    const region = form.closest("[data-review]");
    const next = form.dataset.next;
    const why = whyNot(form, region);
    if (why) {
      event.preventDefault();
      return void advise(...why);
    }
    const data = new URLSearchParams(new FormData(form, event.submitter));
    if (!next || !window.portal.prefetched) return void leaves(form);
    const here = location.href;
    const name = form.dataset.subject || "Decision";
    const held = form.action;
    if (!showNext(region, next)) return void leaves(form);
    event.preventDefault();
    unconfirmed += 1;
    progress();
    const item = row(name);
    try {
      const answer = await sendTwice(held, data, here);
      const html = await answer.text();
      if (answer.headers.get("HX-Redirect")) return void (location.href = answer.headers.get("HX-Redirect"));
      if (!answer.ok) throw new Error(plain(html) ? `${name}: not approved. ${plain(html)}` : `${name}: not saved (${answer.status}).`);
      const tray = document.getElementById("recent-decisions");
      if (tray && html.trim()) {
        tray.innerHTML = html;
        if (window.htmx) window.htmx.process(tray);
        tray.querySelectorAll("[data-said]").forEach((line) => announce(line.textContent));
        recount();
      } else if (item) item.firstChild.textContent = `${name}: saved`;
      refreshCounts();
    } catch (failure) {
      if (item) {
        item.className = "is-failed";
        item.firstChild.textContent = `${name}: not saved`;
      }
      const why = failure.name === "TimeoutError" || failure.name === "TypeError" ? `${name}: not saved, the server did not answer. Nothing was sent.` : failure.message;
      const told = banner(why, here, `Open ${name} again`);
      if (told) told.dataset.unsaved = told.dataset.unseen = "";
    } finally {
      unconfirmed -= 1;
      drop("[data-until=saved]");
      progress();
    }
  }

  // The tray brings how many drafts wait; the bar says the same.
  function recount() {
    const waiting = document.querySelector("#recent-decisions [data-waiting]");
    if (!waiting) return;
    for (const count of document.querySelectorAll(`header nav a[href="${waiting.dataset.waiting}"] .count, .subnav a[href="${waiting.dataset.waiting}"] .count`)) {
      count.firstChild.textContent = waiting.textContent;
      count.hidden = waiting.textContent === "0";
    }
  }
  document.addEventListener("htmx:afterSettle", recount);

  // The next draft was read ahead: its counts are those of before this decision.
  async function refreshCounts() {
    try {
      const answer = await fetch(location.href, { headers: { "HX-Request": "true", "HX-Target": "review" }, credentials: "same-origin" });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      for (const part of [".focus__rail .progress", ".focus__rail .rail", ".focus__brief"]) {
        const old = document.querySelector(`[data-review] ${part}`);
        const now = fresh.querySelector(part);
        if (old && now && !old.contains(document.activeElement)) old.replaceWith(now);
      }
    } catch {
      // Counts that are a step behind are no harm; the next page brings them.
    }
  }

  function plain(html) {
    const text = new DOMParser().parseFromString(html, "text/html").querySelector(".banner p, .lead-sentence");
    return text ? text.textContent.replace(/\s+/g, " ").trim() : "";
  }

  function unsaved(region) {
    const editor = region && region.querySelector("[data-editor]");
    return Boolean(editor) && editor.value !== editor.defaultValue;
  }

  function progress() {
    document.querySelectorAll("[data-saving]").forEach((place) => (place.textContent = unconfirmed ? ` · ${unconfirmed} saving` : ""));
  }

  // When a held send's window closes, what the tray says is no longer known: ask the server.
  document.addEventListener("portal:countdown-over", (event) => {
    const tray = event.target.closest("#recent-decisions, [data-live]");
    if (tray) setTimeout(() => document.dispatchEvent(new CustomEvent("portal:refresh")), 1500);
  });
  window.addEventListener("beforeunload", (event) => unconfirmed && event.preventDefault());
  // A draft shown without a page load is left by Back with one.
  window.addEventListener("popstate", () => document.querySelector("[data-review]") && location.reload());
})();
