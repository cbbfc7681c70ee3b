import { forSearch, hasWords } from '../../core/text';

/** The search of a page: shows the rows that have all words that are typed, and hides what is beside them. */

const field = document.querySelector<HTMLInputElement>('#search');
const found = document.querySelector('#found');
const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
  row,
  text: row.textContent ?? '',
}));
const asides = [...document.querySelectorAll<HTMLElement>('[data-aside]')];

function show(typed: string): void {
  const words = forSearch(typed);
  const isSearching = words !== '';
  let hits = 0;
  for (const { row, text } of rows) {
    const isHit = !isSearching || hasWords(text, words);
    row.hidden = !isHit;
    if (isHit) hits++;
  }
  for (const aside of asides) aside.hidden = isSearching;
  if (found !== null) found.textContent = isSearching ? `${hits} of ${rows.length}` : '';
}

if (field !== null) {
  const bar = field.closest<HTMLElement>('.search');
  if (bar !== null) bar.hidden = false;
  field.addEventListener('input', () => show(field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.value = '';
      show('');
    }
    if (event.key === 'Enter')
      rows
        .find(({ row }) => !row.hidden)
        ?.row.querySelector('a')
        ?.click();
  });
  window.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.target === field || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
  // A browser that comes back to the page fills the field in again.
  window.addEventListener('pageshow', () => show(field.value));
}
