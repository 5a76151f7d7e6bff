import { Editor } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';

const editor = new Editor({ element: document.querySelector('#place'), extensions: [StarterKit, Image] });
window.ready({ focus: () => editor.commands.focus(), read: () => editor.getHTML() });
