import { fileIdOf } from '@wayline/domain';
import * as z from 'zod';
import { PICTURE_LIMITS } from '../../pictures/pictureLimits.ts';
import type { AddedPicture } from '../../pictures/pictures.ts';
import { type Answer, failure, noSuchBoard, success } from '../answer.ts';
import { MAX_UPLOAD_BYTES, readUpload } from '../readUpload.ts';
import type { Route } from '../route.ts';

const schema = z.object({
  filename: z.string().max(500).optional(),
  largest: z.coerce.number().int().min(16).max(PICTURE_LIMITS.side).optional(),
});

type PictureProblem = Extract<AddedPicture, { ok: false }>['problem'];

/** Why a picture is not taken, and what to do instead. */
const REFUSALS: Readonly<Record<PictureProblem, readonly [status: number, message: string]>> = {
  svg: [
    415,
    'SVG drawings cannot be used as pictures: they may hold programs. Save the drawing as PNG and add that.',
  ],
  notPicture: [415, 'This is not a picture that can be shown. Use PNG, JPEG, WebP or GIF.'],
  tooBig: [413, 'The picture has more than 10 MB. Make it smaller and add it again.'],
  tooManyPixels: [413, 'The picture has more than 25 megapixels. Make it smaller and add it again.'],
  damaged: [422, 'The picture is damaged and cannot be read. Open it, save it anew and add that.'],
  foreign: [422, 'The picture cannot be taken as it is.'],
  boardFull: [413, 'The pictures of this board have reached 512 MB. Put further pictures on another board.'],
};

export const addPicture: Route = {
  method: 'POST',
  url: '/api/boards/:id/files',
  access: 'write',
  summary: 'Keeps a picture (PNG, JPEG, WebP or GIF; 10 MB, 25 megapixels) for a board.',
  body: 'file',
  query: schema,
  bodyLimit: MAX_UPLOAD_BYTES,
  perMinute: 120,
  async handle({ server, boardId, principal, query, request }) {
    const options = schema.safeParse(query);
    if (!options.success) return failure(422, 'invalid_options', 'The size must be 16 to 4096 pixels.');
    if (!(await server.boards.find(boardId))) return noSuchBoard();
    const upload = await readUpload(request, options.data.filename ?? '');
    if (!upload) return failure(422, 'no_file', 'Send the picture as the body of the request, or in a form.');
    const { bytes, filename: name } = upload;
    const sent = { bytes, name, largest: options.data.largest ?? PICTURE_LIMITS.side };
    const added = await server.pictures.add(boardId, sent, principal?.participant ?? '');
    if (!added.ok) return refusal(added.problem);
    const { sha256, ...row } = added.row;
    return success({ id: fileIdOf(sha256), url: `/api/files/${sha256}`, ...row }, 201);
  },
};

function refusal(problem: PictureProblem): Answer {
  const [status, message] = REFUSALS[problem];
  return failure(status, `picture_${problem}`, message);
}
