import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/image';
import 'tinymce/plugins/link';

const [editor] = await tinymce.init({
  selector: '#place',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  inline: true,
  plugins: 'image link',
  image_caption: true,
  convert_urls: false,
});
window.ready({ focus: () => editor.focus(), read: () => editor.getContent() });
