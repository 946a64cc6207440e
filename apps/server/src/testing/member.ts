import {
  type Command,
  type CommandResult,
  encodeCommand,
  MESSAGE,
  type Notice,
  readNotice,
  readResult,
} from '@wayline/document';
import * as decoding from 'lib0/decoding';
import type { RawSocket } from './rawSocket.ts';
import { until } from './until.ts';

/** Somebody at a board, each by a link of their own, so each a person of their own. */
export interface Member {
  readonly socket: RawSocket;
  readonly token: string;
  /** Asks for something and resolves to what became of it: `ok`, or why not. */
  ask(command: Command): Promise<string>;
  /** What this socket was told of a kind, in order. */
  told<T extends Notice['type']>(type: T): readonly Extract<Notice, { type: T }>[];
}

function bodyOf(frame: Uint8Array): decoding.Decoder {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  return decoder;
}

const framesOf = ({ frames }: RawSocket, type: number): decoding.Decoder[] =>
  frames.filter((frame) => frame[0] === type).map(bodyOf);

/** Whoever opened this socket. */
export function memberAt(socket: RawSocket, token = ''): Member {
  let count = 0;
  const resultOf = (id: number): CommandResult | null | undefined =>
    framesOf(socket, MESSAGE.result)
      .map(readResult)
      .find((result) => result?.id === id);
  return {
    socket,
    token,
    async ask(command) {
      count += 1;
      const id = count;
      socket.send(encodeCommand(id, command));
      await until(`the result of ${command.type}`, () => resultOf(id) !== undefined);
      const result = resultOf(id);
      return result?.ok === false ? result.reason : 'ok';
    },
    told<T extends Notice['type']>(type: T) {
      const notices = framesOf(socket, MESSAGE.notice).flatMap((frame) => readNotice(frame) ?? []);
      return notices.filter((notice): notice is Extract<Notice, { type: T }> => notice.type === type);
    },
  };
}
