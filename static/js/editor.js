// Words of an edit that the server does not have yet: typed since the last autosave, without a connection, or
// in a session that ended. They are kept in this tab under the draft, with who typed them and over which text,
// until they are saved. Somebody else who signs in here never sees them; signing out drops them.
(() => {
  "use strict";
  const KEPT = "portal:words:";
  const LEAVING = "portal:signing-out";
  const AGAIN = 15000;
  const me = document.documentElement.dataset.member;
  let saved = null;
  let sent = null;
  let isFailed = false;
  let asking = [];

  const form = () => document.getElementById("edit-form");
  const draft = () => document.querySelector("[data-review] [data-draft]");
  const words = () => ({ subject: form().elements.subject.value, body: form().elements.body.value });
  // As the server stores them.
  const tidy = (one) => `${one.subject.split(/\s+/).filter(Boolean).join(" ")}\n${one.body.replace(/\r\n?/g, "\n").trim()}`;
  const isSame = (one, other) => other !== null && tidy(one) === tidy(other);

  const kept = () => draft() && JSON.parse(sessionStorage.getItem(KEPT + draft().dataset.draft));
  const forget = () => sessionStorage.removeItem(KEPT + draft().dataset.draft);
  function keep() {
    if (isSame(words(), saved)) return forget();
    const { draft: id, digest } = draft().dataset;
    sessionStorage.setItem(KEPT + id, JSON.stringify({ ...words(), digest, member: me }));
  }

  function dropOthers() {
    const isLeft = !me && sessionStorage.getItem(LEAVING);
    sessionStorage.removeItem(LEAVING);
    for (const key of Object.keys(sessionStorage).filter((one) => one.startsWith(KEPT))) {
      if (isLeft || (me && JSON.parse(sessionStorage.getItem(key)).member !== me)) sessionStorage.removeItem(key);
    }
  }

  // ---- Saving, by the autosave of the page itself. Answers whether the server has the words.
  function save() {
    const answer = new Promise((resolve) => asking.push(resolve));
    window.htmx?.trigger("#edit-body", "portal:save");
    return answer;
  }
  const settled = (isKept) => asking.splice(0).forEach((resolve) => resolve(isKept));
  function notSaved(why) {
    if (!form() || !kept()) return;
    const line = document.getElementById("saved-at");
    const text = `Not saved: ${why}. Your words are kept in this tab.`;
    if (line?.textContent !== text) document.getElementById("alert").textContent = text;
    // The server's own refusal stands in its place.
    if (!line) return;
    line.className = "field__error";
    line.textContent = text;
  }
  const away = () => notSaved(window.portal.isOffline() ? "you are offline" : "the server did not answer");
  const ours = (event) => event.target.id === "edit-body";

  document.addEventListener("htmx:beforeRequest", (event) => ours(event) && (sent = words()));
  document.addEventListener("htmx:afterRequest", (event) => {
    if (!ours(event) || event.detail.successful !== true) return;
    saved = sent;
    isFailed = false;
    keep();
    settled(true);
  });
  for (const failure of ["sendError", "timeout", "responseError"]) {
    document.addEventListener(`htmx:${failure}`, (event) => {
      if (!ours(event)) return;
      // What the server refuses it says itself, and would refuse again.
      isFailed = failure !== "responseError" || event.detail.xhr.status >= 500;
      if (isFailed) away();
      else notSaved("the server refused them");
      settled(false);
    });
  }
  document.addEventListener("input", (event) => event.target.form && event.target.form === form() && keep());
  window.addEventListener("offline", () => window.portal.isOffline() && away());
  window.addEventListener("online", () => form() && kept() && save());
  setInterval(() => isFailed && !window.portal.isOffline() && form() && kept() && save(), AGAIN);

  // ---- A press that goes on, while words are not saved: saved first, or it stays. What approves another
  // text than the one that was typed waits.
  document.addEventListener("submit", (event) => {
    const { target, submitter } = event;
    if (target.matches("[action$='/sign-out/']")) sessionStorage.setItem(LEAVING, "1");
    const isEdit = target === form();
    if (!(isEdit || target.id === "decide") || !kept()) return;
    // Where htmx did not load, the form takes the words along.
    if (isEdit && !window.htmx) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isEdit) save().then((isKept) => isKept && target.requestSubmit(submitter));
    else tell();
  }, true);
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-editor-leave]") || !kept()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    document.getElementById("save").click();
  }, true);

  // ---- Back on the draft.
  function tell() {
    const record = kept();
    const isOpen = record.digest === draft().dataset.digest;
    const item = document.createElement("div");
    item.id = "kept-words";
    item.className = "banner is-waiting";
    item.innerHTML = '<div class="banner__body"><p></p><p class="field"><textarea rows="6" readonly aria-label="The words you typed"></textarea></p><p class="cluster"><a class="btn btn--small" href="?edit=1">Open your edit</a><button type="button" class="btn btn--small">Throw them away</button></p></div>';
    item.querySelector("p").textContent = isOpen
      ? "Words that you typed into this draft are not saved. Open your edit to go on with them, or throw them away."
      : "This draft changed after you typed. These words are not in it; copy what you still need.";
    item.querySelector("textarea").value = `${record.subject}\n\n${record.body}`;
    item.querySelector(isOpen ? ".field" : "a").remove();
    item.querySelector("button").addEventListener("click", () => {
      forget();
      item.remove();
      draft().querySelector("h1").focus();
    });
    document.getElementById("kept-words")?.remove();
    document.getElementById("banners").append(item);
    item.scrollIntoView({ block: "nearest" });
    document.getElementById("alert").textContent = item.querySelector("p").textContent;
  }

  function shown() {
    document.getElementById("kept-words")?.remove();
    if (form()) saved = { subject: form().elements.subject.defaultValue, body: form().elements.body.defaultValue };
    if (form() && "refused" in form().dataset) {
      saved = null;
      return keep();
    }
    const record = kept();
    if (!record) return;
    if (!form() || record.digest !== draft().dataset.digest) return tell();
    form().elements.subject.value = record.subject;
    form().elements.body.value = record.body;
    if (isSame(record, saved)) return forget();
    document.getElementById("announce").textContent = "The words you typed last are back.";
    save();
  }

  dropOthers();
  document.addEventListener("DOMContentLoaded", shown);
  document.addEventListener("portal:draft-shown", shown);
})();
