import { render } from 'preact';
import '../../assets/theme/tokens.css';
import '../../assets/theme/base.css';
import '../../assets/theme/page.css';
import { LocaleContext } from '../../components/tables.ts';
import { chooseLocale } from '../../lib/words/language.ts';
import { openNotebookSoon } from '../on-ticket/notebook.ts';
import { tellDue } from '../on-ticket/tell-due.ts';
import { Shell } from './shell.tsx';

const locale = chooseLocale({ policy: null, setting: null, browser: navigator.languages });
document.documentElement.lang = locale.lang;
document.documentElement.dir = locale.dir;
const access = openNotebookSoon();
void access.whenOpen.then(tellDue);
render(
  <LocaleContext.Provider value={locale}>
    <Shell access={access} />
  </LocaleContext.Provider>,
  document.body,
);
