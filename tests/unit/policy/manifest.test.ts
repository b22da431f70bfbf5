import { describe, expect, test } from 'vitest';
import { CONTENT_SECURITY_POLICY, manifestFor } from '../../../lib/policy/manifest.ts';

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ');
    return [name, values.join(' ')];
  }),
);

describe('the policy of every page of ours', () => {
  test('starts with nothing, and opens only what is needed', () => {
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'none'",
      'worker-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'five-moments',
    });
  });

  test('says each thing once: a second directive of a name would be ignored', () => {
    expect(directives.size).toBe(CONTENT_SECURITY_POLICY.split('; ').length);
  });

  test.each(['unsafe', '*', 'http:', 'https:', 'blob:', 'allow-duplicates'])(
    'has no %s',
    (word) => {
      expect(CONTENT_SECURITY_POLICY).not.toContain(word);
    },
  );

  test.each(BROWSERS)('is in the manifest for %s', (browser) => {
    expect(manifestFor(browser).content_security_policy).toEqual({
      extension_pages: CONTENT_SECURITY_POLICY,
    });
  });
});

describe('permissions', () => {
  test.each([
    ['chrome', ['alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
    ['edge', ['alarms', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']],
    ['firefox', ['alarms', 'scripting', 'storage', 'unlimitedStorage']],
  ])('%s asks for exactly these', (browser, permissions) => {
    const manifest = manifestFor(browser);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual([
      'https://*.zendesk.com/*',
      'https://*.freshdesk.com/*',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });
});

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser);

  test('opens no file of ours to pages, and no door to other extensions', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toEqual(
      browser === 'firefox' ? undefined : { ids: [] },
    );
  });

  test('stays out of private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('gives each command a key of its own, none that a helpdesk or a browser has', () => {
    const keys = Object.values(manifest.commands ?? {}).map((command) => command?.suggested_key);
    expect(keys).toEqual(
      ['Alt+Shift+M', 'Alt+Shift+F', 'Alt+Shift+J'].map((key) => ({ default: key })),
    );
  });
});

test('each browser is held to the release that was tried', () => {
  expect(manifestFor('chrome').minimum_chrome_version).toBe('130');
  expect(manifestFor('firefox').browser_specific_settings?.gecko).toMatchObject({
    strict_min_version: '153.0',
    data_collection_permissions: { required: ['none'] },
  });
});
