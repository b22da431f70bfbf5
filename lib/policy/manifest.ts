import type { UserManifest } from 'wxt';

/** Zendesk's and Freshdesk's own domains; any other helpdesk is asked for at the moment of need. */
export const HELPDESK_HOSTS = ['https://*.zendesk.com/*', 'https://*.freshdesk.com/*'];

/** Where the content script wakes: the agent's pages only, never a help centre or a login page. */
export const AGENT_PAGES = ['https://*.zendesk.com/agent/*', 'https://*.freshdesk.com/a/*'];

/**
 * The shipped policy, also while developing. `five-moments` is the one Trusted Types policy, which
 * admits only our own bundled worker; text never becomes markup.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types five-moments',
].join('; ');

const COMMANDS = {
  'find-phrase': {
    suggested_key: { default: 'Alt+Shift+F' },
    description: '__MSG_commandFindPhrase__',
  },
  'write-note': {
    suggested_key: { default: 'Alt+Shift+J' },
    description: '__MSG_commandWriteNote__',
  },
};

const OPEN_PANEL = {
  suggested_key: { default: 'Alt+Shift+M' },
  description: '__MSG_commandOpenPanel__',
};

/** WXT knows only pages called options by this role. */
const DASHBOARD = 'dashboard.html';

/** The manifest of one browser's build; `tests/manifest.test.ts` holds the golden copies. */
export function manifestFor(browser: string): UserManifest {
  const common: UserManifest = {
    name: '__MSG_extensionName__',
    short_name: 'Five Moments',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    host_permissions: HELPDESK_HOSTS,
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    externally_connectable: { ids: [] },
    incognito: 'not_allowed',
    options_ui: { page: DASHBOARD, open_in_tab: true },
  };
  return browser === 'firefox' ? { ...common, ...firefoxOnly } : { ...common, ...chromiumOnly };
}

const chromiumOnly: UserManifest = {
  permissions: ['storage', 'sidePanel', 'scripting', 'unlimitedStorage', 'alarms'],
  optional_permissions: ['notifications'],
  minimum_chrome_version: '130',
  // Firefox takes policies without a schema.
  storage: { managed_schema: 'managed-schema.json' },
  commands: { 'open-panel': OPEN_PANEL, ...COMMANDS },
};

const firefoxOnly: UserManifest = {
  permissions: ['storage', 'scripting', 'unlimitedStorage', 'alarms'],
  optional_permissions: ['notifications'],
  commands: { _execute_sidebar_action: OPEN_PANEL, ...COMMANDS },
  // Firefox knows neither key; leaving them out keeps its add-on checker silent.
  externally_connectable: undefined,
  browser_specific_settings: {
    gecko: {
      id: 'five-moments@five-moments.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
