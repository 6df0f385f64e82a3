const captionText =
  /[（(【\s]?(?:摄|供图|图源|制图|绘图?|资料图(?:片)?|摄影|摄影报道|图片来源[:：].{0,12})[)）】\s]*$|[摄攝][（(][^（）()]{2,10}[)）]$|^(?:▲|△|↑|图为|图[一二三四五六七八九十\d]*[:：])/;

/** Whether a line tells of a picture: by whom it is, or what it shows. */
export function isCaption(text: string): boolean {
  return captionText.test(text);
}
