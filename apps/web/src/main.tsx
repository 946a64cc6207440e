import { createRoot } from 'react-dom/client';
import { api } from './api/api.ts';
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
const services = {
  api,
  router: createRouter(window),
  language: createLanguageStore(window),
  theme: createThemeStore(window),
};
const { page } = services.router.get();
// Page and words are fetched side by side; drawing the page begins when both are here.
if (page !== 'nowhere') void PAGES[page]();
createRoot(root).render(
  <AppContext value={services}>
    <App />
  </AppContext>,
);
