import * as all from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';

const {
  ClassicEditor,
  Essentials,
  Paragraph,
  Bold,
  Heading,
  Link,
  HorizontalLine,
  Image,
  ImageCaption,
  ImageResize,
  ImageToolbar,
  ImageStyle,
  LinkImage,
  PasteFromOffice,
} = all;
const editor = await ClassicEditor.create(document.querySelector('#place'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Heading, Link, HorizontalLine, Image, ImageCaption, ImageResize, ImageToolbar, ImageStyle, LinkImage, PasteFromOffice],
  image: { toolbar: ['imageTextAlternative'] },
});
window.ready({ focus: () => editor.editing.view.focus(), read: () => editor.getData() });
