/** Where the pages stand once this package is published: the CDN that serves the files of packages as they are. */
const PAGES = 'https://unpkg.com/tablemend/docs/malformations/';

/** The address of the page that explains a malformation. */
export function pageOf(id: string): string {
  return `${PAGES}${id}.md`;
}
