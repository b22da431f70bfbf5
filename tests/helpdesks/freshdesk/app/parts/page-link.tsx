import type { ComponentChildren } from 'preact';
import { navigate } from '../route.ts';

/** A link within the app: goes there without a load, unless a new tab was asked for. */
export function PageLink({
  to,
  children,
  before,
  ...rest
}: {
  to: string;
  children: ComponentChildren;
  before?: () => void;
  class?: string;
  'aria-label'?: string;
}) {
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        before?.();
        navigate(to);
      }}
    >
      {children}
    </a>
  );
}
