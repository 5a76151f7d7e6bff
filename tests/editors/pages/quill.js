import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const editor = new Quill('#place', { theme: 'snow' });
window.ready({ focus: () => editor.focus(), read: () => editor.getSemanticHTML() });
