import 'trix';

const editor = document.createElement('trix-editor');
document.querySelector('#place').append(editor);
await new Promise((resolve) => editor.addEventListener('trix-initialize', resolve, { once: true }));
window.ready({ focus: () => editor.focus(), read: () => editor.value });
