const place = document.querySelector('#place');
place.contentEditable = 'true';
window.ready({ focus: () => place.focus(), read: () => place.innerHTML });
