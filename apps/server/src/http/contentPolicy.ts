import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * The headers of every answer. Scripts, styles and connections are our own only; `wasm-unsafe-eval` lets the page
 * compile the picture renderer, `blob:` shows pictures it made.
 */
export const CONTENT_POLICY: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      workerSrc: ["'self'", 'blob:'],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  },
  frameguard: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  // Whoever ends TLS in front of us says this; sent over plain HTTP it means nothing.
  strictTransportSecurity: false,
};
