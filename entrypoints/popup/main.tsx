import { render } from 'preact';
import '../../assets/theme/tokens.css';
import '../../assets/theme/base.css';
import './popup.css';
import { WordsContext } from '../../components/words-context.ts';
import { tz } from '../on-ticket/clock.ts';
import { loadWords } from '../on-ticket/words.ts';
import { Door } from './door.tsx';
import { Palette } from './palette.tsx';

/** The popup's views, by the address's hash. */
const VIEWS = { '#phrases': 'phrases', '#notes': 'notes' } as const;

const { words } = loadWords(tz());
const view = Object.entries(VIEWS).find(([hash]) => hash === location.hash)?.[1] ?? null;
document.title = words.t('popup.title');
render(
  <WordsContext.Provider value={words}>
    {view === null ? <Door /> : <Palette view={view} words={words} />}
  </WordsContext.Provider>,
  document.body,
);
