/**
 * The one door to whatever a browser may not have, may refuse, or may refuse later: history, storage, other windows,
 * the clipboard, the screen, observers, the keeping of files. Nothing here throws; each says what came of it where that
 * matters. Change what is shown first, and ask afterwards.
 */
export { addressBar, createAddressBar, type AddressBar, type AddressWindow } from './address.ts';
export { attempt, attemptLater } from './attempt.ts';
export { channelOf, type Channel } from './channel.ts';
export { copied, type Copy } from './clipboard.ts';
export { nextFrame } from './frame.ts';
export { forgiveObservers, watchSizes } from './observe.ts';
export { alone, fileStore, heldNow, hold, serviceWorkers } from './offline.ts';
export { copiedPicture, handOver, pictureAddress, pngOf } from './picture.ts';
export { stayAwake, toggleFullScreen } from './screen.ts';
export { canShare, shared } from './share.ts';
export { addStyles } from './styles.ts';
export { storeOf, type Store } from './store.ts';
