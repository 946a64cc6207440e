import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { StorageNotReadyError } from '../rooms/room.ts';
import { JobFailedError } from '../work/jobThread.ts';
import { failure } from './answer.ts';
import { Refused } from './refused.ts';
import { send } from './send.ts';

const CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  413: 'too_big',
  415: 'unsupported',
  429: 'too_many_requests',
};

/** Turns whatever was thrown into an answer; only what we did not expect is logged, without what the request carried. */
export function answerError(error: unknown, reply: FastifyReply, logger: Logger): FastifyReply {
  if (error instanceof Refused) return send(reply, error.answer);
  if (error instanceof StorageNotReadyError) {
    return send(reply, failure(503, 'storage_not_ready', 'The server cannot save at the moment. Try again.'));
  }
  if (error instanceof JobFailedError) {
    return send(reply, failure(503, 'too_much', `The server could not do this: ${error.message}.`));
  }
  const status = statusOf(error);
  if (status >= 400 && status < 500) {
    const message = error instanceof Error ? error.message : 'The request cannot be understood.';
    return send(reply, failure(status, CODES[status] ?? 'bad_request', message));
  }
  logger.error({ err: error }, 'a request failed');
  return send(reply, failure(500, 'internal', 'Something went wrong on the server.'));
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
