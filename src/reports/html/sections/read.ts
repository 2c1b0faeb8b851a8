// Section 9: what was read, file by file: balance, columns, dates, and whether corrections can go back. May not show a
// cell of a file.

import { LINE_ENDS } from '../../../language/line-ends.ts';
import type { ColumnReport, DateColumnReport, FileReport, SourceReport } from '../../model.ts';
import { emptyState, section, table } from '../pieces.ts';
import { html, type SafeHtml } from '../safe-html.ts';
import { type View, wordFor } from '../view.ts';

function term(word: string, value: string | SafeHtml): SafeHtml {
  return html`<div><dt>${word}</dt><dd>${value}</dd></div>`;
}

function facts(view: View, file: FileReport): SafeHtml {
  const words = view.words.read;
  const { writesBack } = file;
  const back =
    writesBack.possible && writesBack.idHeader !== null
      ? words.writesBack(writesBack.idHeader)
      : words.noWriteBack(writesBack.idHeader);
  const shared = writesBack.sharedIds > 0 ? ` ${words.sharedIds(writesBack.sharedIds)}` : '';
  return html`<dl class="facts">${[
    term(words.facts.entity, wordFor(view.words.page.entities, file.entity)),
    term(words.facts.size, words.bytes(file.bytes)),
    term(words.facts.encoding, file.isWorkbook ? `${file.encoding} (XLSX)` : file.encoding),
    ...(file.isWorkbook
      ? []
      : [
          term(words.facts.delimiter, wordFor(words.delimiters, file.delimiter)),
          term(words.facts.lines, wordFor(LINE_ENDS, file.lineEnding)),
        ]),
    term(words.facts.header, words.headerLine(file.headerLine, file.preambleLines, file.footerLines)),
    term(words.writeBack, `${back}${shared}`),
    term(words.facts.sha, html`<code class="hash">${file.sha256}</code>`),
  ]}</dl>`;
}

function columnRow(view: View, column: ColumnReport, stored: number): SafeHtml {
  const words = view.words.read;
  const fields = column.ambiguous.map(field => view.field(field)).join(' / ');
  const doubt = fields === '' ? null : html`<span class="below">${words.ambiguous(fields)}</span>`;
  const mapped =
    column.field === null
      ? html`<span class="muted">${words.leftOut}</span>`
      : html`${view.field(column.field)}`;
  return html`<tr><th scope="row">${column.header}</th><td>${mapped}${doubt}</td><td>${column.by === null ? '–' : wordFor(words.mappers, column.by)}</td><td class="num">${view.number(column.filled)}</td><td class="num">${view.share(column.filled, stored)}</td></tr>`;
}

function columnTable(view: View, file: FileReport): SafeHtml {
  const words = view.words.read;
  const mapped = file.columns.filter(column => column.field !== null).length;
  const title = words.columns(mapped, file.columns.length);
  const columns = [
    { word: words.column },
    { word: words.mappedTo },
    { word: words.by },
    { word: words.filled, numeric: true as const },
    { word: view.words.page.share, numeric: true as const },
  ];
  const rows = file.columns.map(column => columnRow(view, column, file.stored));
  const caption = `${file.name} – ${title}`;
  return html`<details class="columns"><summary>${title}</summary>${table({ caption, columns }, rows)}</details>`;
}

function dateRow(view: View, column: DateColumnReport): SafeHtml {
  const counts = [column.agree, column.contradict, column.unparsable];
  return html`<tr><th scope="row">${column.header}<span class="below">${view.field(column.field)}</span></th><td>${wordFor(view.words.read.orders, column.order)}</td>${counts.map(count => html`<td class="num">${view.number(count)}</td>`)}</tr>`;
}

function dateTable(view: View, file: FileReport): SafeHtml {
  const words = view.words.read;
  if (file.dates.length === 0) return html`<p class="small">${words.noDates}</p>`;
  const columns = [
    { word: words.column },
    { word: words.order },
    { word: words.agree, numeric: true as const },
    { word: words.contradict, numeric: true as const },
    { word: words.unparsable, numeric: true as const },
  ];
  const rows = file.dates.map(column => dateRow(view, column));
  return table({ caption: `${file.name} – ${words.dates}`, columns, showCaption: true }, rows);
}

function balance(view: View, file: FileReport): SafeHtml {
  const { read, stored, rejected, skipped } = file;
  const counts = Object.entries({ read, stored, rejected, skipped });
  return html`<p class="balance">${view.words.read.balance(read, stored, rejected, skipped)}${counts.map(([name, count]) => html`<data data-fact="files.${file.name}.${name}" value="${count}"></data>`)}</p>`;
}

function sourceFiles(view: View, source: SourceReport): SafeHtml {
  const profile = source.profile ?? view.words.read.unknownSystem;
  const files = source.files.map(
    file =>
      html`<div class="file"><h4><code>${file.name}</code></h4>${balance(view, file)}${facts(view, file)}${dateTable(view, file)}${columnTable(view, file)}</div>`,
  );
  return html`<div class="source"><h3>${source.source} <span class="muted">· ${profile}</span></h3>${files}</div>`;
}

/** The ninth section of the page. */
export function readSection(view: View): SafeHtml {
  const words = view.words.read;
  const { sources } = view.model;
  const head = { id: 'read', part: null, title: words.title } as const;
  if (sources.length === 0) return section(view, { ...head, lead: null }, emptyState(words.empty));
  return section(
    view,
    { ...head, lead: words.lead },
    html`${sources.map(source => sourceFiles(view, source))}`,
  );
}
