// From draft to draft: j and k that come before the next page are counted and gone on its arrival, and what is
// being left is decided no more (decisions.js) and no draft on the way is reserved (reservations.js).
(() => {
  "use strict";
  const FAST = 5000;
  const STEPS = "portal:steps";
  const STEP = { j: 1, k: -1 };
  const keep = (steps, at) => sessionStorage.setItem(STEPS, JSON.stringify([steps, at]));
  function taken() {
    const kept = JSON.parse(sessionStorage.getItem(STEPS) || "[0]");
    sessionStorage.removeItem(STEPS);
    return kept;
  }
  let isLeaving = false;
  window.portal = Object.assign(window.portal || {}, { isLeaving: () => isLeaving });
  window.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("[data-review] a[data-key]");
    const step = link && STEP[link.dataset.key];
    if (!step || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!isLeaving) {
      isLeaving = true;
      return void setTimeout(() => (isLeaving = false), FAST); // where no page answers
    }
    event.preventDefault();
    const [steps] = taken();
    keep(steps + step, Date.now());
  });
  window.addEventListener("pageshow", (event) => event.persisted && (isLeaving = false));

  function goOn() {
    const [steps, at] = taken();
    const key = steps > 0 ? "j" : "k";
    const link = steps && Date.now() - at < FAST && document.querySelector(`[data-review] a[data-key=${key}]`);
    if (!link) return;
    keep(steps - STEP[key], at);
    link.click();
  }
  goOn();
})();
