import type { ArticleMetadata } from '@/lib/model/article';
import type { PageTree } from './page-tree';
import { pageUrl } from './page-url';

export function readMetadata(document: Document, _tree: PageTree, url: string): ArticleMetadata {
  return { url: pageUrl(url), title: document.title, bylines: [], outlet: '', published: '' };
}
