import './styles/frame.css';
import './styles/ticket.css';
import './styles/composer.css';
import { render } from 'preact';
import { watchBrokenSelectors } from './break-selectors.ts';
import { App } from './parts/app.tsx';
import { watchRoute } from './route.ts';
import { loadStart, switches, watchEvents } from './store.ts';
import { isLanguage, setLanguage } from './words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');

await loadStart();
const asked = new URLSearchParams(location.search).get('lang');
setLanguage(isLanguage(asked) ? asked : switches.value.language);
watchRoute();
watchEvents();
watchBrokenSelectors();
render(<App />, root);
