import { defineBackground } from 'wxt/utils/define-background';
import { answerEditor } from './answer-editor';
import { answerExtensionPages } from './answer-extension-pages';
import { answerMutes } from './answer-mutes';
import { answerSidePanel } from './answer-side-panel';
import { answerWebPages } from './answer-web-pages';
import { offerCommands } from './commands';
import { mendSearchText } from './database';
import { probeTabs } from './inject';
import { offerOmnibox } from './omnibox';

export default defineBackground(() => {
  answerWebPages();
  answerEditor();
  answerExtensionPages();
  answerSidePanel();
  answerMutes();
  offerCommands();
  offerOmnibox();
  probeTabs();
  void mendSearchText({ needed: false });
});
