import { lazy, type ReactNode, Suspense } from 'react';
import { TextProvider } from '../i18n/TextProvider.tsx';
import { useText } from '../i18n/useText.ts';
import { useStore } from '../session/useStore.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Screen } from '../ui/controls/Screen.tsx';
import { useApp } from './AppContext.ts';
import { ErrorScreen } from './ErrorScreen.tsx';
import { PAGES } from './pages.ts';

const HomePage = lazy(async () => ({ default: (await PAGES.home()).HomePage }));
const BoardPage = lazy(async () => ({ default: (await PAGES.board()).BoardPage }));
const JoinPage = lazy(async () => ({ default: (await PAGES.join()).JoinPage }));

function Page(): ReactNode {
  const text = useText().shell;
  const { router } = useApp();
  const route = useStore(router);
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'board':
      return <BoardPage key={route.boardId} boardId={route.boardId} isNew={route.isNew} />;
    case 'join':
      return <JoinPage key={route.token} token={route.token} />;
    case 'nowhere':
      return (
        <Screen title={text.joining.nowhereTitle} lead={text.joining.nowhereLead}>
          <Button onPress={() => router.go('/')}>{text.toBoards}</Button>
        </Screen>
      );
  }
}

/** The page that the address names. */
export function App(): ReactNode {
  return (
    <TextProvider>
      <ErrorScreen>
        <Suspense>
          <Page />
        </Suspense>
      </ErrorScreen>
    </TextProvider>
  );
}
