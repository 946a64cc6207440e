import { createRoot } from 'react-dom/client';
import { api } from './api/api.ts';
import { askedAhead } from './api/askedAhead.ts';
import { App } from './app/App.tsx';
import { AppContext } from './app/AppContext.ts';
import { PAGES } from './app/pages.ts';
import { createRouter } from './app/router.ts';
import { createLanguageStore } from './i18n/languageStore.ts';
import { adoptTheme } from './theme/adoptTheme.ts';
import './theme/base.css';
import { createThemeStore } from './theme/themePreference.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

adoptTheme(document);
const router = createRouter(window);
const route = router.get();
const services = {
  api: route.page === 'board' ? askedAhead(api, route.boardId) : api,
  router,
  language: createLanguageStore(window),
  theme: createThemeStore(window),
};
// Page and words are fetched side by side; drawing the page begins when both are here.
if (route.page !== 'nowhere') void PAGES[route.page]();
createRoot(root).render(
  <AppContext value={services}>
    <App />
  </AppContext>,
);
