/** The path of the answers file next to a chart: `acme.orgchart.yaml` has `acme.orgchart-import.yaml`. */
export const answersFile = (chart: string): string =>
  `${chart.replace(/\.orgchart\.ya?ml$|\.[^./\\]*$/i, '')}.orgchart-import.yaml`;
