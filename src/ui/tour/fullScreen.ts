import type { Attachment } from 'svelte/attachments';

/**
 * Gives the atlas the whole screen as long as an element is there; a browser that refuses leaves things as they are. Escape pressed on a
 * full screen reaches no page: that the full screen is over is all one hears of it, and `onleft` is told.
 */
export function fillingScreen(onleft: () => void): Attachment {
  return () => {
    const change = (): void => {
      if (!document.fullscreenElement) onleft();
    };
    document.addEventListener('fullscreenchange', change);
    if (document.fullscreenEnabled) {
      document.documentElement.requestFullscreen().catch(() => undefined);
    }
    return () => {
      document.removeEventListener('fullscreenchange', change);
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  };
}
