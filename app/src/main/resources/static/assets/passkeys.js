// Passkeys: asks the device, tells the server. Buttons stay hidden where the browser knows no passkeys.
(() => {
  "use strict";
  if (!window.PublicKeyCredential) return;
  const { genoot } = window;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (list) => (list || []).map((key) => ({ ...key, id: bytes(key.id) }));

  const send = async (address, body, again = true) => {
    const answer = await genoot.request(address, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: body && JSON.stringify(body) }, again);
    if (!answer.ok) throw new Error(`${address} ${answer.status}`);
    return answer;
  };

  const told = (key, response) => ({
    id: key.id, rawId: text(key.rawId), type: key.type, response,
    clientExtensionResults: key.getClientExtensionResults(), authenticatorAttachment: key.authenticatorAttachment });

  const signIn = async (target) => {
    const asked = await (await send("/webauthn/authenticate/options", undefined, false)).json();
    const key = await navigator.credentials.get({ publicKey: {
      ...asked, challenge: bytes(asked.challenge), allowCredentials: named(asked.allowCredentials) } });
    await send("/login/webauthn", told(key, {
      authenticatorData: text(key.response.authenticatorData), clientDataJSON: text(key.response.clientDataJSON),
      signature: text(key.response.signature),
      userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined }), false);
    location.assign(target);
  };

  const add = async (label) => {
    const asked = await (await send("/webauthn/register/options")).json();
    const key = await navigator.credentials.create({ publicKey: {
      ...asked, challenge: bytes(asked.challenge), user: { ...asked.user, id: bytes(asked.user.id) },
      excludeCredentials: named(asked.excludeCredentials) } });
    await send("/webauthn/register", { publicKey: { label, credential: told(key, {
      attestationObject: text(key.response.attestationObject), clientDataJSON: text(key.response.clientDataJSON),
      transports: key.response.getTransports ? key.response.getTransports() : [] }) } });
    location.assign("/security");
  };

  const offer = (place, act) => {
    if (!place) return;
    place.hidden = false;
    place.querySelector("button").addEventListener("click", async () => {
      try {
        await act(place.dataset);
      } catch (problem) {
        if (problem.name !== "NotAllowedError") genoot.toast(place.dataset.passkeyFailed);
      }
    });
  };

  offer(document.querySelector("[data-passkey-sign-in]"), (words) => signIn(words.passkeySignIn));
  offer(document.querySelector("[data-passkey-add]"), (words) => add(words.passkeyLabel));
})();
