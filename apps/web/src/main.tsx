import { createRoot } from 'react-dom/client';
import { api } from './api/api.ts';
import { App } from './app/App.tsx';
import { AppContext } from './app/AppContext.ts';
import { createRouter } from './app/router.ts';
import { adoptTheme } from './theme/adoptTheme.ts';
import './theme/base.css';
import { createThemeStore } from './theme/themePreference.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

adoptTheme(document);
const services = { api, router: createRouter(window), theme: createThemeStore(window) };
createRoot(root).render(
  <AppContext value={services}>
    <App />
  </AppContext>,
);
