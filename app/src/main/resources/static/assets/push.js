// Asks this browser to show news while no page is open, and tells the house where it is reached.
(() => {
  "use strict";
  const { genoot } = window;
  const place = document.querySelector("[data-push]");
  if (!place) return;
  const can = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  place.querySelector(can ? "[data-push-can]" : "[data-push-cannot]").hidden = false;
  if (!can) return;
  const { push: key, denied, failed } = place.dataset;
  const form = place.querySelector("form");
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));

  const subscribe = async () => {
    if ((await Notification.requestPermission()) !== "granted") return genoot.toast(denied);
    const worker = await navigator.serviceWorker.register("/service-worker.js");
    await navigator.serviceWorker.ready;
    const known = await worker.pushManager.getSubscription();
    if (known) await known.unsubscribe(); // it may be somebody else's, or for older keys of the house
    const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(key) });
    const { endpoint, keys } = made.toJSON();
    form.elements.endpoint.value = endpoint;
    form.elements.key.value = keys.p256dh;
    form.elements.secret.value = keys.auth;
    form.requestSubmit();
  };

  place.querySelector("[data-push-ask]").addEventListener("click", () => subscribe().catch(() => genoot.toast(failed)));
})();
