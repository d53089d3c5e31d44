// Passkeys (WebAuthn). <form data-passkey="get|create" data-options="…"> with a hidden input "credential": its button
// stays hidden until this script finds that the browser can do it. On sending, the server is asked for a challenge,
// the browser asks the person, and the form goes out with what it signed. webauthn-json.js turns base64url into bytes.
(() => {
  "use strict";
  const CANCELLED = "No passkey was used: it was cancelled or took too long. Press the button again, or use another way.";
  const REFUSED = "The portal has no challenge to give right now. Load the page again.";

  async function challenge(form) {
    const token = form.querySelector("[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(form.dataset.options, { method: "POST", headers: { "X-CSRFToken": token, "HX-Request": "true" }, credentials: "same-origin" });
    const elsewhere = answer.headers.get("HX-Redirect");
    if (elsewhere) location.assign(elsewhere);
    if (!answer.ok) throw new Error(REFUSED);
    return answer.json();
  }

  function say(form, text) {
    const note = form.querySelector("[data-passkey-note]");
    note.textContent = text;
    note.hidden = false;
  }

  async function send(event) {
    const form = event.currentTarget;
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const options = await challenge(form);
      const credential = await window.webauthnJSON[form.dataset.passkey](options);
      form.elements.credential.value = JSON.stringify(credential);
      form.submit();
    } catch (error) {
      say(form, error.message === REFUSED ? REFUSED : CANCELLED);
      button.disabled = false;
      button.focus();
    }
  }

  if (!window.PublicKeyCredential || !window.webauthnJSON) return;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.addEventListener("submit", send);
    form.querySelector("button").hidden = false;
    for (const note of form.querySelectorAll("[data-needs-script]")) note.hidden = true;
  }
})();
