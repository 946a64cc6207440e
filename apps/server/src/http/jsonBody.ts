import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { type Answer, failure } from './answer.ts';

export type Body<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly answer: Answer };

const refuse = (message: string, details?: unknown): Body<never> => ({
  ok: false,
  answer: failure(422, 'invalid_body', message, details),
});

/** Reads the body as JSON of a shape; an empty body counts as `{}`. */
export function jsonBody<T>(request: FastifyRequest, schema: z.ZodType<T>): Body<T> {
  let value: unknown = {};
  try {
    if (request.body instanceof Uint8Array && request.body.length > 0) {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body));
    }
  } catch {
    return refuse('The body is not JSON.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const details = parsed.error.issues.map(({ path, code, message }) => ({
    where: path.join('.'),
    code,
    message,
  }));
  return refuse('The body does not fit.', details);
}
