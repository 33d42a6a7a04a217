// @ts-check
// Inlined as it is into the head of each page, whose policy lets no string become code: scripts and workers come from
// this site, and its pages are read for their parts.

/** @typedef {(text: string, type: string, sink: string) => string | undefined} TrustRule */

/** @type {{ createPolicy(name: string, rules: { createHTML: TrustRule, createScriptURL: TrustRule }): void } | undefined} */
(/** @type {any} */ (window).trustedTypes)?.createPolicy('default', {
  /** @type {TrustRule} */
  createScriptURL: (address) =>
    new URL(address, location.href).origin === location.origin ? address : undefined,
  /** @type {TrustRule} */
  createHTML: (markup, _type, sink) => (sink === 'DOMParser parseFromString' ? markup : undefined),
});
