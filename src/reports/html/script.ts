// The one script of the page: filter and sort of the findings, and opening of details for print. May not fetch, store or
// write HTML; without it the page reads the same. Plain JavaScript as text, hashed into the policy of the page.

/** The script, byte for byte as it stands in the page. */
export const SCRIPT: string = `
'use strict';
(() => {
  const closed = [];
  addEventListener('beforeprint', () => {
    for (const one of document.querySelectorAll('details:not([open])')) {
      closed.push(one);
      one.open = true;
    }
  });
  addEventListener('afterprint', () => {
    for (const one of closed.splice(0)) one.open = false;
  });

  const table = document.getElementById('findings-table');
  const form = document.getElementById('filters');
  if (!table || !form) return;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows, row => ({ row, text: row.textContent.toLowerCase() }));
  const rule = document.getElementById('by-rule');
  const source = document.getElementById('by-source');
  const text = document.getElementById('by-text');
  const status = document.getElementById('filter-status');
  const language = document.documentElement.lang;

  const filter = () => {
    const wanted = text.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, text: content } of rows) {
      const fits =
        (rule.value === '' || row.dataset.rule === rule.value) &&
        (source.value === '' || row.dataset.source === source.value) &&
        content.includes(wanted);
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    status.textContent = status.dataset.status
      .replace('{shown}', shown.toLocaleString(language))
      .replace('{total}', rows.length.toLocaleString(language));
  };

  const keyOf = (row, column) => {
    const cell = row.cells[column];
    return cell.dataset.sort ?? cell.textContent;
  };
  const order = new Intl.Collator(language, { numeric: true });
  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of head.parentElement.cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const sign = down ? -1 : 1;
    rows.sort((a, b) => sign * order.compare(keyOf(a.row, column), keyOf(b.row, column)));
    body.append(...rows.map(one => one.row));
  };
  Array.from(table.tHead.rows[0].cells, (head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => sort(head, column));
    head.append(button);
  });

  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('input', filter);
  form.hidden = false;
  filter();
})();
`;
