import { percent, signedMean } from '../../../components/numbers/percent.ts';
import { ShareBar } from '../../../components/numbers/share-bar.tsx';
import { useTables } from '../../../components/tables.ts';
import { figures, team } from '../../../lib/words/english.ts';
import type { Person } from '../numbers/team-desk.ts';

const TABLES = { figures, team };

/** Those who agreed to be shown by themselves; of the others, that they are there. */
export function People({ people }: { readonly people: readonly Person[] }) {
  const words = useTables(TABLES);
  const { t, number } = words;
  return (
    <section class="card stack next-page" aria-labelledby="people-title">
      <h2 id="people-title">{t('team.people')}</h2>
      <p class="small muted">{t('team.people.note')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="table-box" tabIndex={0} aria-label={t('team.people.contributor')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('team.people.contributor')}</th>
              <th scope="col" class="numeric">
                {t('team.people.weeks')}
              </th>
              <th scope="col" class="share-bar-cell">
                {t('figures.moment.contact')}
              </th>
              <th scope="col" class="numeric">
                {t('figures.shares.mean')}
              </th>
              <th scope="col" class="numeric">
                {t('figures.coverage')}
              </th>
              <th scope="col" class="numeric">
                {t('figures.shares.n')}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map(({ contributor, weeks, figures: own }) => (
              <tr key={contributor}>
                <th scope="row">
                  <code>{contributor.slice(0, 8)}</code>
                </th>
                <td class="numeric">{number(weeks)}</td>
                {own === null ? (
                  <td colSpan={4} class="muted">
                    {t('team.people.closed')}
                  </td>
                ) : (
                  <>
                    <td class="share-bar-cell">
                      {own.of.contact.n > 0 && <ShareBar shares={own.of.contact.shares} />}
                    </td>
                    <td class="numeric">
                      {own.of.contact.estimates
                        ? signedMean(words, own.of.contact.estimates.mean.value)
                        : t('figures.empty')}
                    </td>
                    <td class="numeric">
                      {own.coverage.share === null
                        ? t('figures.empty')
                        : percent(words, own.coverage.share)}
                    </td>
                    <td class="numeric">{number(own.of.contact.n)}</td>
                  </>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
