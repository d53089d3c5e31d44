// The rows of the review's list that are selected: the boxes of form[data-selection]. They stay ticked in this
// tab until they are used, so that a draft can be looked at in between; a changed one is not ticked again.
(() => {
  "use strict";
  const root = document.documentElement;
  const form = () => document.querySelector("form[data-selection]");
  const boxes = () => [...(form()?.elements || [])].filter((one) => one.type === "checkbox");
  const name = () => `portal:selected:${root.dataset.member} ${form().dataset.selection}`;

  function tell() {
    const ticked = boxes().filter((box) => box.checked);
    for (const box of boxes()) box.closest("[data-row]").classList.toggle("is-selected", box.checked);
    const count = form().querySelector("[data-selected]");
    count.textContent = ticked.length ? `${ticked.length} selected` : count.dataset.none;
    for (const button of form().querySelectorAll("[data-selecting]")) button.ariaDisabled = ticked.length ? null : "true";
    sessionStorage.setItem(name(), JSON.stringify(ticked.map((box) => box.value)));
    return count.textContent;
  }

  function tickAgain() {
    if (!form()) return;
    // Behind a press the server says what stays selected.
    const kept = document.getElementById("selection-result") ? "" : sessionStorage.getItem(name()) || "";
    for (const box of boxes()) box.checked ||= kept.includes(box.value);
    tell();
  }

  let last = -1;
  document.addEventListener("click", (event) => {
    const at = boxes().indexOf(event.target);
    if (at < 0) return;
    if (event.shiftKey && last >= 0) {
      for (const box of boxes().slice(Math.min(last, at), Math.max(last, at))) box.checked = event.target.checked;
    }
    last = at;
  });
  document.addEventListener("change", (event) => {
    if (boxes().includes(event.target)) document.getElementById("announce").textContent = tell();
  });
  document.addEventListener("htmx:afterSettle", tickAgain);
  tickAgain();

  // The number of a reason may be typed before the page that asks for it is there.
  const REASON = "portal:reason";
  document.addEventListener("keydown", (event) => {
    if (form()?.dataset.inFlight && root.dataset.keys !== "off" && /^[1-8]$/.test(event.key)) sessionStorage.setItem(REASON, event.key);
  });
  document.querySelector(`[data-reasons] [data-key="${sessionStorage.getItem(REASON)}"]`)?.click();
  sessionStorage.removeItem(REASON);
})();
