// READ-ME.txt beside the files for a source: what to load in which order, and what to click in that system. Pure: gets what the
// files say of themselves, gives text of 78 columns.

import { LOADING_EN } from '../language/loading/en.ts';
import { LOADING_NL } from '../language/loading/nl.ts';
import type { LoadingWords, SystemSteps } from '../language/loading/words.ts';
import { type Locale, writeNumber } from '../language/locale.ts';
import { writeDay } from '../language/report/dates.ts';
import type { DescribedFile, Origin } from './manifest.ts';
import { FILE_KINDS, type FileKind } from './out-table.ts';

const WIDTH = 78;
const INDENT = '   ';

/** The name of the file and its text. `day`: the reference day of the run. */
export function instructionsOf(
  files: readonly DescribedFile[],
  origin: Origin,
  { locale, day }: { readonly locale: Locale; readonly day: string },
): { readonly name: string; readonly text: string } {
  const words = wordsOf(locale);
  const { profile, status, isVerified } = origin;
  const steps = words.systems[profile?.id ?? ''] ?? {};
  const title = words.title(origin.source, profile?.title ?? null);
  const ordered = FILE_KINDS.flatMap(kind => files.filter(({ about }) => about.kind === kind));
  const toLoad = ordered.filter(({ about }) => !isBeside(about.kind));
  const beside = ordered.filter(({ about }) => isBeside(about.kind));
  const lines = [
    ...[title, '='.repeat(title.length), words.asOf(writeDay(locale, day)), ''],
    ...(status === 'proposed' ? [...wrapped(words.proposals, ''), ''] : []),
    ...(isVerified ? [] : [...wrapped(words.unverified, ''), '']),
    ...(toLoad.length > 0 ? [words.order, ''] : []),
    ...toLoad.flatMap((file, index) => [
      ...fileLines(file, `${index + 1}.`, { words, locale }),
      ...(isLastOfKind(toLoad, index) ? stepLines(file.about.kind, steps, words) : []),
      '',
    ]),
    ...(beside.length > 0 ? [words.beside, ''] : []),
    ...beside.flatMap((file, index) => [
      ...fileLines(file, '- ', { words, locale }),
      ...(isLastOfKind(beside, index) ? [...stepLines(file.about.kind, steps, words), ''] : []),
    ]),
    words.bewareTitle,
    ...[...(steps.beware ?? []), ...words.bewareAlways].flatMap(fact => wrapped(fact, '- ')),
    ...(status === 'proposed' ? [] : ['', ...wrapped(words.afterwards, '')]),
  ];
  return { name: words.fileName, text: `${lines.join('\n')}\n` };
}

function wordsOf(locale: Locale): LoadingWords {
  return locale === 'nl' ? LOADING_NL : LOADING_EN;
}

function fileLines(
  { name, rows, about }: DescribedFile,
  mark: string,
  { words, locale }: { readonly words: LoadingWords; readonly locale: Locale },
): readonly string[] {
  const isByKey = about.keyColumn !== null && about.kind !== 'merge';
  const key = isByKey ? `, ${words.key(about.keyColumn)}` : '';
  return [
    `${mark} ${name}   ${words.rows(writeNumber(locale, rows))}${key}`,
    ...(about.isNumbered ? wrapped(words.numbered, INDENT) : []),
  ];
}

/** Files that nobody loads as they are. */
function isBeside(kind: FileKind): boolean {
  return kind === 'full' || kind === 'rejects';
}

/** Files of one kind of several lists or parts are told about once, under the last. */
function isLastOfKind(files: readonly DescribedFile[], index: number): boolean {
  return files[index + 1]?.about.kind !== files[index]?.about.kind;
}

function stepLines(kind: FileKind, steps: SystemSteps, words: LoadingWords): readonly string[] {
  const own = kind === 'rejects' || kind === 'full' ? undefined : steps[kind];
  const text = own ?? words.general[kind];
  return wrapped(kind === 'merge' ? `${text} ${words.optOutStays}` : text, INDENT);
}

/** Words on lines of at most WIDTH, the first after `start`, the others under it. */
function wrapped(text: string, start: string): readonly string[] {
  const lines: string[] = [];
  let line = start;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === start.trim();
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(start.length) + word;
    } else line = isFirst ? `${start}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}
