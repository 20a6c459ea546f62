/** What reads aloud. */
export interface Voice {
  /** Says a sentence, so many times as fast as usual; `onend` when it has been said, `onrefuse` when it cannot be. */
  say(text: string, how: { rate: number; onend: () => void; onrefuse: () => void }): void;
  /** What is being said ends here. */
  hush(): void;
}

/** The browser's own voice; `null` where it has none. Nothing leaves the device that the reader's system does not send. */
export function browserVoice(): Voice | null {
  if (typeof speechSynthesis === 'undefined') return null;
  return {
    say: (text, { rate, onend, onrefuse }) => {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'en';
      utterance.rate = rate;
      utterance.onend = onend;
      // What was hushed ends with an error as well, and is none.
      utterance.onerror = ({ error }) => {
        if (error !== 'canceled' && error !== 'interrupted') onrefuse();
      };
      speechSynthesis.speak(utterance);
    },
    hush: () => {
      speechSynthesis.cancel();
    },
  };
}
