import { registerCoreBlocks } from '@wordpress/block-library';
import { pasteHandler, serialize } from '@wordpress/blocks';

// What the block editor does with a paste that is more than a line; its blocks are saved as they are serialised.
registerCoreBlocks();
const place = document.querySelector('#place');
place.contentEditable = 'true';
let saved = '';
place.addEventListener('paste', (event) => {
  event.preventDefault();
  const [HTML, plainText] = ['text/html', 'text/plain'].map((type) => event.clipboardData.getData(type));
  saved = serialize(pasteHandler({ HTML, plainText, mode: 'AUTO' }));
});
window.ready({ focus: () => place.focus(), read: () => saved });
