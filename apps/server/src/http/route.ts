import type { FastifyReply, FastifyRequest } from 'fastify';
import type * as z from 'zod';
import type { BoardAction } from '../access/can.ts';
import type { Principal } from '../access/principal.ts';
import type { ServerContext } from '../serverContext.ts';
import type { Answer } from './answer.ts';

/**
 * Who may use a route: anyone, whoever is somebody, the owner of the server, or whoever may do this to the board
 * that `:id` names.
 */
export type RouteAccess = 'anyone' | 'signedIn' | 'owner' | BoardAction;

/** One route; the list of them is all the server offers over HTTP. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With `:id` where it is about a board. */
  readonly url: `/${string}`;
  readonly access: RouteAccess;
  /** One sentence for whoever writes a client. */
  readonly summary: string;
  /** The JSON it takes, or `file` where the body is one. */
  readonly body?: z.ZodType | 'file';
  readonly query?: z.ZodType;
  readonly bodyLimit?: number;
  /** Requests a minute from one address; the owner is not counted. */
  readonly perMinute?: number;
  handle(call: Call): Promise<Answer>;
}

/** One request, after it was found out who asks and that they may. */
export interface Call {
  readonly server: ServerContext;
  /** Null only where anyone may ask. */
  readonly principal: Principal | null;
  /** The board that the address names; empty where it names none. */
  readonly boardId: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}
