import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { EMPTY_KINDS, EmptyState } from '../../../../components/panel/empty-state.tsx';
import { Notice } from '../../../../components/panel/notice.tsx';
import { PanelFoot } from '../../../../components/panel/panel-foot.tsx';
import { useWords } from '../../../../components/words-context.ts';
import { draw, words } from '../draw.tsx';

describe('a notice', () => {
  test('is an alert, and stays until it is dealt with', () => {
    draw(<Notice text="The disk is full." action={null} onClose={null} />);
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('may be answered, or closed under its own name', () => {
    const [run, close] = [vi.fn(), vi.fn()];
    draw(<Notice text="Sent?" action={{ label: 'Yes', run }} closeLabel="No" onClose={close} />);
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    fireEvent.click(screen.getByRole('button', { name: 'No' }));
    expect(run).toHaveBeenCalledOnce();
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes as “Close” where nothing else is told', () => {
    draw(<Notice text="Not saved." action={null} onClose={() => {}} />);
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
  });
});

test.each(EMPTY_KINDS)('a place without a ticket (%s) says what to do', (kind) => {
  const { container } = draw(<EmptyState kind={kind} />);
  expect(container.textContent).toContain('No ticket open');
  expect(container.textContent).toContain(words.t(`panel.empty.${kind}.next`));
});

describe('the foot', () => {
  test('says the promise of privacy', () => {
    draw(<PanelFoot areKeysShown={false} onKeys={() => {}} onDashboard={() => {}} />);
    expect(screen.getByRole('contentinfo').textContent).toContain(
      'Sends nothing by itself; stays on this computer.',
    );
  });

  test('shows the sheet of keys as a dialog, and hides it', () => {
    const onKeys = vi.fn();
    const { redraw } = draw(
      <PanelFoot areKeysShown={false} onKeys={onKeys} onDashboard={() => {}} />,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Keys/ }));
    expect(onKeys.mock.calls).toEqual([[true]]);
    redraw(<PanelFoot areKeysShown onKeys={onKeys} onDashboard={() => {}} />);
    const sheet = screen.getByRole<HTMLDialogElement>('dialog', { name: 'Keys' });
    expect(sheet.open).toBe(true);
    for (const key of ['Alt+Shift+M', '1', '5', '-', '*', 'c', '?']) {
      expect(sheet.textContent).toContain(key);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onKeys.mock.calls).toEqual([[true], [false]]);
    redraw(<PanelFoot areKeysShown={false} onKeys={onKeys} onDashboard={() => {}} />);
    expect(sheet.open).toBe(false);
  });

  test('knows when the browser closed the sheet', () => {
    const onKeys = vi.fn();
    draw(<PanelFoot areKeysShown onKeys={onKeys} onDashboard={() => {}} />);
    fireEvent(screen.getByRole('dialog'), new Event('close'));
    expect(onKeys.mock.calls).toEqual([[false]]);
  });
});

test('a component without words says what is wrong', () => {
  const Lost = () => <p>{useWords().t('panel.title')}</p>;
  expect(() => render(<Lost />)).toThrow('<WordsContext.Provider>');
});
