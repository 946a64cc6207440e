import { patiently } from '../ui/patiently.ts';

type Load<T> = () => Promise<T>;

/** Fetches the code of each page; asked again, it gives what is already here. */
export const PAGES: {
  readonly home: Load<typeof import('../home/HomePage.tsx')>;
  readonly board: Load<typeof import('../board/BoardPage.tsx')>;
  readonly join: Load<typeof import('../join/JoinPage.tsx')>;
} = {
  home: () => patiently(() => import('../home/HomePage.tsx')),
  board: () => patiently(() => import('../board/BoardPage.tsx')),
  join: () => patiently(() => import('../join/JoinPage.tsx')),
};
