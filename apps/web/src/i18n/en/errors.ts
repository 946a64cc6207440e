/** What the server's refusals mean, by their codes; a code that is not here says the server's own sentence. */
export const errors = {
  storage_not_ready: 'The server cannot save at the moment. Try again.',
  too_much: 'That is too much work for the server.',
  internal: 'Something went wrong on the server.',
  not_found: 'There is nothing at this address.',
  forbidden: 'Your role may not do this.',
  import_failed: 'The file cannot be imported.',
  board_full: 'That is more than one board can hold.',
  no_such_link: 'This link is unknown, has expired or was revoked.',
  too_many_attempts: 'Too many wrong links from your address. Wait a minute.',
  too_many_requests: 'Too many requests from your address. Wait a moment.',
  too_big: 'That is too big for this server.',
  unsupported: 'The server cannot read this kind of file.',
  sign_in: 'Open the link that was shared with you, or sign in with the owner secret.',
  no_such_board: 'There is no such board, or it is not shared with you.',
  unknown_template: 'There is no such template.',
};
