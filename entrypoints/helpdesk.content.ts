import { defineContentScript } from 'wxt/utils/define-content-script';
import { AGENT_PAGES } from '../lib/policy/manifest.ts';

export default defineContentScript({
  matches: AGENT_PAGES,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {},
});
