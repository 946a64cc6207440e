import { success } from '../answer.ts';
import { describeApi } from '../describeApi.ts';
import type { Route } from '../route.ts';

/** The route that describes all others, and itself. */
export function openApi(others: readonly Route[]): Route {
  const route: Route = {
    method: 'GET',
    url: '/api/openapi.json',
    access: 'anyone',
    summary: 'This description.',
    handle: async () => success(describeApi([...others, route])),
  };
  return route;
}
