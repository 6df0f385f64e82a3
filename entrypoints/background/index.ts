import { defineBackground } from 'wxt/utils/define-background';
import { answerEditor } from './answer-editor';
import { answerExtensionPages } from './answer-extension-pages';
import { answerMutes } from './answer-mutes';
import { answerSidePanel } from './answer-side-panel';
import { answerWebPages } from './answer-web-pages';
import { offerCommands, writeMenu } from './commands';
import { mendSearchText } from './database';
import { probeTabs } from './inject';
import { offerOmnibox } from './omnibox';
import { speakChosen } from './speak-chosen';

/** How long the browser, which may just have started, is left alone before all notes are looked through; in ms. */
const restful = 5_000;

export default defineBackground(() => {
  answerWebPages();
  answerEditor();
  answerExtensionPages();
  answerSidePanel();
  answerMutes();
  const spoken = speakChosen(() => void writeMenu());
  offerCommands(spoken);
  offerOmnibox(spoken);
  probeTabs();
  setTimeout(() => void mendSearchText({ needed: false }), restful);
});
