import type { Frame, Page } from 'playwright-core';

import { browser } from '../../browser/harness/index.ts';
import type { WordPress } from './start.ts';

/** What WordPress's own pages offer to programs, as far as the tests need it. */
interface Store {
  readonly wp?: { readonly data: { readonly select: (name: string) => Selected; readonly dispatch: (name: string) => Dispatched } };
}
interface Selected {
  readonly getCurrentPostId: () => number | null;
  readonly getEditedPostContent: () => string;
  readonly getPermalink: () => string;
  readonly isSavingPost: () => boolean;
  readonly getBlocks: () => readonly { readonly name: string; readonly isValid: boolean }[];
}
interface Dispatched {
  readonly editPost: (what: object) => void;
  readonly savePost: () => Promise<void>;
  readonly set: (scope: string, name: string, value: unknown) => void;
}

/** A page in a browser of its own, which notes what it asks of others. */
export async function visitor(wordpress: WordPress, size = { width: 1200, height: 1000 }) {
  const context = await (await browser()).newContext({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'], ignoreHTTPSErrors: true });
  context.setDefaultTimeout(150_000);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const own = new URL(wordpress.url).host;
  page.on('request', (request) => void (/^https?:/.test(request.url()) && new URL(request.url()).host !== own && elsewhere.push(request.url())));
  return { page, elsewhere, close: () => context.close() };
}

/** The id of a post that says this. */
export const posted = (wordpress: WordPress, content: string): string =>
  wordpress
    .php(
      `echo wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}')]);`,
    )
    .trim();

/** A new post in the editor, its title written, with the cursor where its text begins. */
export async function newPost(page: Page, wordpress: WordPress): Promise<void> {
  await page.goto(`${wordpress.url}wp-login.php`);
  await page.fill('#user_login', 'editor');
  await page.fill('#user_pass', 'editor');
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  await page.goto(`${wordpress.url}wp-admin/post-new.php`);
  await page.waitForFunction(() => (window as unknown as Store).wp?.data.select('core/editor')?.getCurrentPostId());
  // Who is new is welcomed first, and who wrote in code the last time would again.
  await page.evaluate(() => {
    const { set } = (window as unknown as Store).wp!.data.dispatch('core/preferences');
    set('core/edit-post', 'welcomeGuide', false);
    for (const scope of ['core', 'core/edit-post']) set(scope, 'editorMode', 'visual');
  });
  await (await canvas(page)).locator('.editor-post-title__input').first().click();
  await page.keyboard.type('A post');
  await page.keyboard.press('Enter');
}

/** Where the post is written: in a frame of its own, where blocks are all new enough for that. */
export async function canvas(page: Page): Promise<Page | Frame> {
  await page.waitForSelector('iframe[name=editor-canvas], .editor-post-title__input');
  const frame = await page.$('iframe[name=editor-canvas]');
  return (await frame?.contentFrame()) ?? page;
}

export const contentOf = (page: Page): Promise<string> =>
  page.evaluate(() => (window as unknown as Store).wp!.data.select('core/editor').getEditedPostContent());

export const blocksOf = (page: Page): Promise<readonly { readonly name: string; readonly isValid: boolean }[]> =>
  page.evaluate(() =>
    (window as unknown as Store)
      .wp!.data.select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => ({ name, isValid })),
  );

/** Publishes what is in the editor, and goes to it. */
export async function publish(page: Page): Promise<void> {
  const link = await page.evaluate(async () => {
    const { select, dispatch } = (window as unknown as Store).wp!.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
    return select('core/editor').getPermalink();
  });
  await page.goto(link);
}

/** The text of a post as its readers get it. */
export const body = '.wp-block-post-content, .entry-content';
