import { KoenigComposer, KoenigEditor } from '@tryghost/koenig-lexical';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const place = document.querySelector('#place');
const upload = () => ({ isLoading: false, progress: 0, errors: [], upload: () => Promise.resolve([]), filesNumber: 0 });
const types = { image: { mimeTypes: ['image/*'], extensions: ['png'] } };
let api;
createRoot(place).render(
  createElement(
    KoenigComposer,
    { cardConfig: {}, fileUploader: { useFileUpload: upload, fileTypes: types } },
    createElement(KoenigEditor, { registerAPI: (one) => (api = one) }),
  ),
);
// React draws when it has time.
const until = (is) =>
  new Promise((resolve) => {
    const look = () => (is() ? resolve() : requestAnimationFrame(look));
    look();
  });
await until(() => api && place.querySelector('[contenteditable="true"]'));
window.ready({
  focus: () => place.querySelector('[contenteditable="true"]').focus(),
  read: () => JSON.stringify(api.editorInstance.getEditorState()),
  shown: () => place.querySelector('[contenteditable="true"]').innerHTML,
});
