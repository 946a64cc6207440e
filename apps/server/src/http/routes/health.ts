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
  async handle({ server, principal }) {
    await server.access.readSetting('ready');
    if ([...server.rooms.rooms()].some((room) => room.isFailing)) {
      return failure(503, 'storage_failing', 'The disk refuses to write.');
    }
    return success({ ok: true, ...(principal?.isOwner && { sockets: server.socketCount() }) });
  },
};
