const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The dates of an entry, of which any may be unknown. */
interface Dates {
  start: string | null;
  end: string | null;
  /** As the CV writes them. */
  dates: string | null;
}

/** The dates of an entry in the one style of a résumé (`Mar 2024 – Sep 2024`), or as the CV has them; null where it has none. */
export function formatDates({ start, end, dates }: Dates): string | null {
  if (start !== null && end !== null && start !== end) return `${formatDate(start)} – ${formatDate(end)}`;
  const one = start ?? end;
  return one !== null ? formatDate(one) : dates;
}

function formatDate(date: string): string {
  const [year = "", month] = date.split("-");
  return month === undefined ? year : `${months[Number(month) - 1] ?? month} ${year}`;
}
