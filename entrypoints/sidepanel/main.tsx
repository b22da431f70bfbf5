import { render } from 'preact';
import '../../assets/theme/tokens.css';
import '../../assets/theme/base.css';
import { tz } from '../on-ticket/clock.ts';
import { followOwnPhrases } from '../on-ticket/own-phrases.ts';
import { createPhraseFinder } from '../on-ticket/phrase-finder.ts';
import { loadWords } from '../on-ticket/words.ts';
import { createPanel } from './create-panel.ts';
import { listenForKeys } from './keys.ts';
import { PanelView } from './panel.tsx';

const { words, dates } = loadWords(tz());
const panel = createPanel(words);
const phrases = createPhraseFinder({
  facts: panel.onTop.facts,
  ticketKey: panel.onTop.ticketKey,
  words,
  own: followOwnPhrases(panel.access),
  likeness: () => ({
    moment: panel.openMoment.peek(),
    isUpset: panel.contacts.context.peek().upset,
  }),
});
listenForKeys(panel);
document.title = words.t('panel.title');
render(<PanelView panel={panel} phrases={phrases} words={words} dates={dates} />, document.body);
