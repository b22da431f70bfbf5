import { useEffect, useMemo, useState } from 'preact/hooks';
import { exports } from '../../lib/words/english.ts';
import { useTables } from '../tables.ts';
import { isPacked, toHexLines } from './hex-lines.ts';
import './numbers.css';

const TABLES = { exports };

/** Bytes shown at once: more would make the page slow. */
const AT_ONCE = 20_000;

export interface ByteViewProps {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every byte of a file: texts as text, packed ones in hexadecimal digits; piece by piece on request. */
export function ByteView({ name, bytes }: ByteViewProps) {
  const { t } = useTables(TABLES);
  const [end, setEnd] = useState(AT_ONCE);
  useEffect(() => setEnd(AT_ONCE), [bytes]);
  const packed = isPacked(name);
  const text = useMemo(() => {
    const shown = bytes.subarray(0, end);
    return packed
      ? toHexLines(shown)
      : new TextDecoder().decode(shown, { stream: end < bytes.length });
  }, [bytes, end, packed]);
  return (
    <section class="stack" aria-label={t('exports.files.shown', { name })}>
      <h3>
        {t('exports.files.shown', { name })}{' '}
        <span class="muted">{t(packed ? 'exports.files.binary' : 'exports.files.text')}</span>
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <pre class="byte-view" tabIndex={0}>
        {text}
      </pre>
      {end < bytes.length && (
        <div class="row">
          <button type="button" onClick={() => setEnd(end + AT_ONCE * 5)}>
            {t('exports.files.more', { left: bytes.length - end })}
          </button>
        </div>
      )}
    </section>
  );
}
