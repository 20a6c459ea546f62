// Read by whatever Node is there, as is all that it imports outright: nothing newer than ES2018 here.
import { sentenceOf } from './complaint.mjs';
import { complaintAboutNode } from '../install/node-version.mjs';

/**
 * Loads a command and runs it to its exit code; whatever goes wrong becomes one sentence and exit code 1.
 * `lastLine` is printed after that sentence, for a command that promises one.
 *
 * @type {(load: () => Promise<{ readonly main: () => Promise<number> }>, lastLine?: string) => Promise<void>}
 */
export async function launch(load, lastLine) {
  try {
    const complaint = complaintAboutNode(process.versions.node);
    if (complaint !== null) throw new Error(complaint);
    const command = await load();
    process.exitCode = await command.main();
  } catch (error) {
    console.error(sentenceOf(error));
    if (lastLine !== undefined) console.log(lastLine);
    process.exitCode = 1;
  }
}
