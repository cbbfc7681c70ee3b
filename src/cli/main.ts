import { localDay } from '../core/text';
import { wantsColors } from './colors';
import { EXIT } from './host';
import { run } from './run';

const { stdout, stderr, env } = process;

// The reader of a pipe, such as `head`, may close it early.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    if (stream === stdout) stderr.write(`The output could not be written (${error.code ?? error.message}).\n`);
    process.exit(EXIT.misuse);
  });
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    get stdin() {
      return process.stdin;
    },
    colors: wantsColors(env, stdout.isTTY),
    today: localDay(new Date()),
  });
} catch (error) {
  stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = EXIT.misuse;
}
