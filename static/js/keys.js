// Single keys for real buttons and links. A control takes part by data-key="a"; a list of rows by
// data-rows on the container and data-row on each row; claims by a.claim. Nothing works by key alone.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("is-scripted"); // what only a script does is announced only where it runs
  const PREFIX_MS = 1200;
  let prefixAt = -Infinity;

  const mode = () => root.dataset.keys || "on";
  const announce = (text) => {
    const region = document.getElementById("announce");
    if (region) region.textContent = text;
  };
  const visible = (el) => el.getClientRects().length > 0 && !el.hidden;
  const openDialog = () => document.querySelector("dialog[open]");

  function keyOf(event) {
    // Non-Latin layouts: the letter on the key is foreign, its place is not.
    if (event.key.length === 1 && event.key.charCodeAt(0) > 126) {
      const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(event.code);
      if (place) return (place[1] || place[2]).toLowerCase();
    }
    // With Alt+Shift the key value is a capital or a special sign; the place decides.
    if (event.altKey) {
      const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(event.code);
      if (place) return (place[1] || place[2]).toLowerCase();
      if (event.code === "Slash") return event.shiftKey && mode() === "modifier" ? "?" : "/";
    }
    return event.key.length === 1 ? event.key.toLowerCase() : event.key;
  }

  function typing(target) {
    if (!(target instanceof Element)) return false;
    if (target.closest("textarea, select, [contenteditable]:not([contenteditable='false'])")) return true;
    const input = target.closest("input");
    return Boolean(input) && !["checkbox", "radio", "button", "submit", "range"].includes(input.type);
  }

  function allowed(event) {
    if (event.defaultPrevented || event.isComposing || event.repeat || event.keyCode === 229) return false;
    if (event.ctrlKey || event.metaKey || mode() === "off") return false;
    const chord = event.altKey && event.shiftKey;
    if (mode() === "modifier") return chord;
    return !event.altKey;
  }

  function press(control) {
    if (control.matches("input:not([type=checkbox], [type=radio]), textarea, select")) {
      control.focus();
      if (control.select) control.select();
      return;
    }
    // A key that opens words: the next thing typed goes into them.
    const field = control.matches("summary") && control.parentElement.querySelector("input:not([type=hidden]), textarea");
    if (field) {
      control.parentElement.open = true;
      field.focus();
      return;
    }
    control.click();
  }

  function rows() {
    return [...document.querySelectorAll("[data-rows] [data-row]")].filter(visible);
  }
  const rowLink = (row) => row.querySelector("a[href], button");
  const currentRow = () => document.activeElement && document.activeElement.closest("[data-row]");

  function moveRow(step) {
    const all = rows();
    if (!all.length) return false;
    const at = all.indexOf(currentRow());
    const next = at === -1 ? (step > 0 ? 0 : all.length - 1) : at + step;
    const row = all[Math.min(Math.max(next, 0), all.length - 1)];
    const link = rowLink(row);
    if (link) link.focus();
    row.scrollIntoView({ block: "nearest" });
    return true;
  }

  let lastPicked = -1;
  function pickRow(extend) {
    const row = currentRow();
    const box = row && row.querySelector("input[type=checkbox]");
    if (!box) return false;
    const all = rows();
    const at = all.indexOf(row);
    const [from, to] = extend && lastPicked >= 0 ? [Math.min(at, lastPicked), Math.max(at, lastPicked)] : [at, at];
    const checked = extend ? true : !box.checked;
    for (const one of all.slice(from, to + 1)) {
      const other = one.querySelector("input[type=checkbox]");
      if (!other) continue;
      other.checked = checked;
      one.classList.toggle("is-selected", checked);
      other.dispatchEvent(new Event("change", { bubbles: true }));
    }
    lastPicked = at;
    return true;
  }

  function moveClaim(step) {
    const claims = [...document.querySelectorAll("a.claim")].filter(visible);
    if (!claims.length) return false;
    const at = claims.findIndex((claim) => claim === document.activeElement || claim.classList.contains("is-current"));
    const next = at === -1 ? (step > 0 ? 0 : claims.length - 1) : (at + step + claims.length) % claims.length;
    claims.forEach((claim) => claim.classList.remove("is-current"));
    claims[next].classList.add("is-current");
    claims[next].focus();
    link(claims[next], true);
    const source = sourceOf(claims[next]);
    if (source) source.scrollIntoView({ block: "nearest" });
    return true;
  }

  // The claim in the text has the focus, or its question: where an unanswered one holds Approve.
  function answerClaim(number) {
    const active = document.activeElement;
    const asked = active && active.closest("[data-claim]");
    const claim = active && active.closest("a.claim");
    const source = claim && sourceOf(claim);
    if (!asked && !source) return false;
    const name = asked ? asked.dataset.claim : claim.id.replace("claim-", "");
    const scope = asked || source.querySelector(`[data-claim="${CSS.escape(name)}"]`) || source;
    const radio = scope.querySelectorAll("input[type=radio]")[number - 1];
    if (!radio) return false;
    radio.checked = true;
    if (asked) radio.focus();
    radio.dispatchEvent(new Event("change", { bubbles: true }));
    announce(`Claim ${name}: ${radio.closest("label") ? radio.closest("label").textContent.trim() : radio.value}`);
    return true;
  }

  const sourceOf = (claim) => document.getElementById((claim.getAttribute("href") || "").slice(1));

  function link(element, on) {
    const claim = element.closest("a.claim");
    const source = claim ? sourceOf(claim) : element.closest(".source");
    if (!source) return;
    source.classList.toggle("is-linked", on);
    document.querySelectorAll(`a.claim[href="#${CSS.escape(source.id)}"]`).forEach((a) => a.classList.toggle("is-linked", on));
  }

  function go(key) {
    const target = document.querySelector(`[data-go="${CSS.escape(key)}"]`);
    if (target) target.click();
    return Boolean(target);
  }

  function inDialog(dialog, key) {
    const control = [...dialog.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(visible);
    if (control) press(control);
    return Boolean(control);
  }

  function handle(key, event) {
    if (performance.now() - prefixAt < PREFIX_MS) {
      prefixAt = -Infinity;
      if (go(key)) return true;
    }
    if (key === "g" && document.querySelector("[data-go]")) {
      prefixAt = performance.now();
      return true;
    }
    const control = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(
      (one) => visible(one) && !one.closest("dialog"),
    );
    if (control) {
      // With nothing selected it is about the row one is on.
      if ("selecting" in control.dataset && control.hasAttribute("aria-disabled")) pickRow(false);
      press(control);
      return true;
    }
    if (key === "j" || key === "k") return moveRow(key === "j" ? 1 : -1);
    if (key === "x") return pickRow(event.shiftKey && mode() !== "modifier");
    if (key === "o" && currentRow()) {
      rowLink(currentRow()).click();
      return true;
    }
    if (key === "n" || key === "p") return moveClaim(key === "n" ? 1 : -1);
    if (/^[1-3]$/.test(key)) return answerClaim(Number(key));
    return false;
  }

  function editorKeys(event) {
    const editor = event.target instanceof Element && event.target.closest("[data-editor]");
    if (!editor || event.isComposing || event.repeat) return;
    const command = event.ctrlKey || event.metaKey;
    const scope = editor.closest("form") || document;
    const name = command && event.key.toLowerCase() === "s" ? "save"
      : command && event.key === "Enter" ? "approve"
      : event.key === "Escape" ? "leave" : "";
    const control = name && (scope.querySelector(`[data-editor-${name}]`) || document.querySelector(`[data-editor-${name}]`));
    if (!control) return;
    event.preventDefault();
    control.click();
  }

  document.addEventListener("keydown", (event) => {
    editorKeys(event);
    if (!allowed(event)) return;
    if (typing(event.target)) return;
    const key = keyOf(event);
    const dialog = openDialog();
    const done = dialog ? inDialog(dialog, key) : handle(key, event);
    if (done) event.preventDefault();
  });

  // Dialogs: a control with data-dialog="id" opens it instead of following its link or form.
  document.addEventListener("click", (event) => {
    const opener = event.target instanceof Element && event.target.closest("[data-dialog]");
    const dialog = opener && document.getElementById(opener.dataset.dialog);
    if (!dialog || typeof dialog.showModal !== "function") return;
    event.preventDefault();
    dialog.showModal();
    const first = dialog.querySelector("[autofocus], [data-focus]");
    if (first) first.focus();
    dialog.addEventListener("close", () => opener.isConnected && opener.focus(), { once: true });
  });

  // Menus close on Escape and when focus or a click goes elsewhere.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const menu = document.querySelector("details.menu[open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  const closeOthers = (event) => {
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  };
  document.addEventListener("click", closeOthers);
  document.addEventListener("focusin", closeOthers);

  for (const [on, off] of [["focusin", "focusout"], ["mouseover", "mouseout"]]) {
    document.addEventListener(on, (event) => event.target instanceof Element && link(event.target, true));
    document.addEventListener(off, (event) => event.target instanceof Element && link(event.target, false));
  }

  const GENERAL = [["j / k", "Next, previous row", "[data-rows] [data-row]"], ["o", "Open the row", "[data-rows] [data-row]"],
    ["x", "Select the row (Shift: range)", "[data-row] input[type=checkbox]"], ["n / p", "Next, previous claim", "a.claim"],
    ["1 2 3", "With a claim focused: Right, Wrong, Not in source", ".source input[type=radio]"]];

  // What a button says, without the key cap in it.
  const nameOf = (control) => {
    const copy = control.cloneNode(true);
    copy.querySelectorAll("kbd").forEach((cap) => cap.remove());
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  function fillList(list) {
    const seen = new Set();
    const add = (keys, text) => {
      if (seen.has(keys)) return;
      seen.add(keys);
      const dt = document.createElement("dt");
      const cap = document.createElement("kbd");
      cap.textContent = keys;
      dt.append(cap);
      const dd = document.createElement("dd");
      dd.textContent = text;
      list.append(dt, dd);
    };
    list.replaceChildren();
    document.querySelectorAll("[data-key]").forEach((control) => {
      if (control.closest("dialog") || !visible(control)) return;
      const name = control.dataset.keyName || control.getAttribute("aria-label") || nameOf(control);
      add(control.dataset.key, name);
    });
    for (const [keys, text, selector] of GENERAL) if (document.querySelector(selector)) add(keys, text);
    document.querySelectorAll("[data-go]").forEach((item) => add(`g ${item.dataset.go}`, `Go to ${item.firstChild.textContent.trim()}`));
  }

  // A page that answers an action says so above its heading: there one goes on, and in the review.
  function answered() {
    const heading = !location.hash && document.querySelector("#banners > *, [data-review]") && document.querySelector("main h1");
    if (heading) heading.tabIndex = -1;
    return heading;
  }

  function setUp() {
    const button = document.getElementById("keys-open");
    const dialog = document.getElementById("keys-dialog");
    if (button && dialog) {
      button.hidden = false;
      button.addEventListener("click", () => {
        fillList(document.getElementById("keys-list"));
        const words = { on: "Single keys are on.", off: "Single keys are off.", modifier: "Keys work together with Alt+Shift." };
        document.getElementById("keys-state").textContent = words[mode()];
        dialog.showModal();
      });
      dialog.addEventListener("close", () => button.focus());
    }
    const first = document.querySelector("[data-focus-first]") || answered();
    if (first) first.focus();
    // On a narrow screen the bar scrolls sideways: bring where one is into view.
    for (const here of document.querySelectorAll(".topbar__nav [aria-current], .subnav [aria-current]")) {
      const row = here.closest("nav");
      row.scrollLeft += here.getBoundingClientRect().left - row.getBoundingClientRect().left - row.clientWidth / 3;
    }
  }

  document.addEventListener("DOMContentLoaded", setUp);
  document.addEventListener("htmx:afterSettle", (event) => {
    const region = event.detail && event.detail.elt;
    const summary = region instanceof Element && region.querySelector("[data-focus-first]");
    if (summary) summary.focus();
  });
})();
