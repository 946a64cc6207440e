/** The words of joining by link and of signing in. */
export const joining = {
  title: 'Join the board',
  lead: 'Your name is all it takes. The others in the room will see it.',
  name: 'Your name',
  join: 'Join',
  invalidTitle: 'This link does not work',
  invalidLead:
    'It may have expired or been revoked, or a part of it is missing. Ask whoever sent it for a new one.',
  tooMany: 'Too many attempts from here. Wait a minute, then try again.',
  signInTitle: 'Sign in as the owner',
  signInLead:
    'This server is open to its network, so its owner signs in with the secret that it printed at its first start. If somebody invited you, open the link they sent.',
  secret: 'Owner secret',
  signIn: 'Sign in',
  wrongSecret: 'That is not the owner secret of this server.',
  nowhereTitle: 'There is nothing here',
  nowhereLead: 'The address leads to no page of this server.',
};
