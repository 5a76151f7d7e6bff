import { keepPictures } from './keep.ts';

const [site, dist = 'dist'] = process.argv.slice(2);
if (!site || !URL.canParse(site)) {
  console.error('write the address of the published site: npm run pictures:keep -- https://example.org/');
  process.exit(2);
}
try {
  console.log(`${await keepPictures(site.replace(/\/?$/, '/'), dist)} pictures of earlier editions kept`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
