/** The last day of a month, as an ISO date. @param today the current day @param months how many months ahead */
export function endOfMonth(today: string, months: number): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10);
}
