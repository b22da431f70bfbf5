import { stampOf } from './context.ts';
import { change, type Notebook } from './notebook.ts';
import { questionsAsked } from './setting-list.ts';
import { settingIn } from './settings.ts';

/** Questions after a sending in one shift. More would feel like being watched. */
export const MOST_QUESTIONS = 8;

/**
 * Whether a question may be asked about this contact. A yes counts as asked: at most eight a day,
 * and asking again for the same contact gives the same answer.
 */
export function takeQuestion(notebook: Notebook, contactId: string): Promise<boolean> {
  const { day } = stampOf(notebook.context);
  return change(notebook, ['settings'], async (pages) => {
    const last = await settingIn(pages, questionsAsked);
    const about = last?.day === day ? last.about : [];
    if (about.includes(contactId)) return true;
    if (about.length >= MOST_QUESTIONS) return false;
    await pages.take('settings', questionsAsked.key);
    const value = { day, about: [...about, contactId] };
    await pages.table('settings').put({ key: questionsAsked.key, value });
    return true;
  });
}
