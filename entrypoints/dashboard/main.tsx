import { render } from 'preact';
import '../../assets/theme/tokens.css';
import '../../assets/theme/base.css';
import '../../assets/theme/page.css';
import { LocaleContext } from '../../components/tables.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { Shell } from './shell.tsx';

const locale = chooseLocale({ policy: null, setting: null, browser: navigator.languages });
document.documentElement.lang = locale.lang;
document.documentElement.dir = locale.dir;
render(
  <LocaleContext.Provider value={locale}>
    <Shell access={openNotebookSoon()} />
  </LocaleContext.Provider>,
  document.body,
);
