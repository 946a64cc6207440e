import type { FastifyReply } from 'fastify';
import type { Answer } from './answer.ts';

/** Sends a route's answer. Data is never cached on the way. */
export function send(reply: FastifyReply, answer: Answer): FastifyReply {
  reply.code(answer.status).header('cache-control', 'no-store');
  if (answer.headers) reply.headers(answer.headers);
  if (!('bytes' in answer)) return reply.send(answer.json);
  const { buffer, byteOffset, byteLength } = answer.bytes;
  return reply.send(Buffer.from(buffer, byteOffset, byteLength));
}
