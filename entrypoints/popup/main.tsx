import { type ComponentChild, render } from 'preact';
import '../../assets/theme/tokens.css';
import '../../assets/theme/base.css';
import './popup.css';
import { WordsContext } from '../../components/words-context.ts';
import { tz } from '../on-ticket/clock.ts';
import { loadWords } from '../on-ticket/words.ts';
import { createShift } from './shift/create-shift.ts';
import { Home, type ShiftView } from './shift/home.tsx';
import { tellBadge } from './shift/tell-badge.ts';

/** The palette's views, by the address's hash. */
const PALETTE = { '#phrases': 'phrases', '#notes': 'notes' } as const;
/** Where else the popup may open at once. */
const SHIFT: Readonly<Record<string, ShiftView>> = { '#reset': 'reset', '#exercise': 'exercise' };

const { words, dates } = loadWords(tz());
const view = Object.entries(PALETTE).find(([hash]) => hash === location.hash)?.[1] ?? null;
document.title = words.t('popup.title');

function show(page: ComponentChild): void {
  render(<WordsContext.Provider value={words}>{page}</WordsContext.Provider>, document.body);
}

if (view === null) {
  const shift = createShift();
  tellBadge(shift);
  show(<Home shift={shift} dates={dates} first={SHIFT[location.hash] ?? 'home'} />);
} else {
  // A part of its own: what it needs to reach the page is nothing the toolbar's popup should wait for.
  void import('./palette.tsx').then(({ Palette }) => show(<Palette view={view} words={words} />));
}
