// Shows news while no page is open. It keeps nothing: pages always come from the house itself.
"use strict";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("push", (event) => {
  if (!event.data) return;
  const { text, path, tag } = event.data.json();
  event.waitUntil(self.registration.showNotification("Genoot", { body: text, tag, data: { path } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const target = new URL(event.notification.data.path, self.location.origin);
  if (target.origin !== self.location.origin) return;
  event.waitUntil((async () => {
    const open = await self.clients.matchAll({ type: "window" });
    const same = open.find((page) => new URL(page.url).pathname === target.pathname);
    await (same ? same.focus() : self.clients.openWindow(target.href));
  })());
});
