import { failure, success } from '../answer.ts';
import type { Route } from '../route.ts';

export const healthz: Route = {
  method: 'GET',
  url: '/healthz',
  access: 'anyone',
  summary: 'The process is up.',
  handle: async () => success({ ok: true }),
};

export const readyz: Route = {
  method: 'GET',
  url: '/readyz',
  access: 'anyone',
  summary: 'The server can read its storage, and no board waits for the disk.',
  async handle({ server, principal }) {
    await server.access.readSetting('ready');
    if ([...server.rooms.rooms()].some((room) => room.isFailing)) {
      return failure(503, 'storage_failing', 'The disk refuses to write.');
    }
    return success({ ok: true, ...(principal?.isOwner && { sockets: server.socketCount() }) });
  },
};
