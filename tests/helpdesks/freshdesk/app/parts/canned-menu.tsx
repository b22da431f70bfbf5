import { cannedResponses, fillCanned } from '../canned.ts';
import { say } from '../words.ts';

export function CannedMenu({
  requester,
  choose,
}: {
  requester: string;
  choose: (html: string) => void;
}) {
  return (
    <div role="listbox" class="menu" aria-label={say('canned')}>
      {cannedResponses.map((canned) => (
        <div
          role="option"
          aria-selected={false}
          key={canned.title}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(fillCanned(canned, requester))}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
        >
          {canned.title}
        </div>
      ))}
    </div>
  );
}
