/** A small Zendesk page for tests: two tickets mounted, one on top. */
export interface PaneWishes {
  readonly number: string;
  readonly isOnTop?: boolean;
  readonly channel?: string;
  readonly draft?: string;
  readonly log?: string;
}

export function toPane({
  number,
  isOnTop = true,
  channel = 'web',
  draft,
  log = '',
}: PaneWishes): string {
  const composer =
    draft === undefined
      ? ''
      : `<div data-test-id="omnicomposer-rich-text-ckeditor" contenteditable="true">${draft}</div>`;
  return `<div style="visibility: ${isOnTop ? 'visible' : 'hidden'}">
    <div data-ticket-id="${number}">
      <input data-test-id="omni-header-subject" value="Subject of ${number}">
      <span data-test-id="tabs-nav-item-users">Ana Ferreira</span>
      <div data-test-id="omni-log-container">${log}</div>
      <button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}">Email</button>
      ${composer}
      <button data-test-id="submit_button-button">Submit</button>
    </div>
  </div>`;
}

export function toTab(number: string): string {
  return `<header><a data-test-id="header-tab" aria-current="page" data-entity-id="${number}">${number}</a></header>`;
}

export function toMessage(type: string, text: string, more = ''): string {
  return `<article data-test-id="omni-log-comment-item" ${more}>
    <div data-test-id="omni-log-item-sender"><a data-test-id="omni-log-comment-user-link">Ana</a></div>
    <div data-test-id="omni-log-item-message" type="${type}">
      <div data-test-id="omni-log-message-content">${text}</div>
    </div>
  </article>`;
}

export function showPage(...parts: readonly string[]): void {
  const [tab = '', ...panes] = parts;
  document.body.innerHTML = `${tab}<main id="main_panes">${panes.join('')}</main>`;
}

export function goTo(path: string): void {
  history.pushState(null, '', path);
}
