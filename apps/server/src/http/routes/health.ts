import { failure, success } from '../answer.ts';
import type { Route } from '../route.ts';

/** The process is up. */
export const healthz: Route = {
  method: 'GET',
  url: '/healthz',
  access: 'anyone',
  handle: async () => success({ ok: true }),
};

/** The server can read its storage, and no board waits for the disk. */
export const readyz: Route = {
  method: 'GET',
  url: '/readyz',
  access: 'anyone',
  async handle({ server }) {
    await server.access.readSetting('ready');
    const isFailing = [...server.rooms.rooms()].some((room) => room.isFailing);
    return isFailing ? failure(503, 'storage_failing', 'The disk refuses to write.') : success({ ok: true });
  },
};
