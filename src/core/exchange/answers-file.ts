/** The file beside a chart that holds the answers: `acme.orgchart.yaml` has `acme.orgchart-import.yaml`. */
export const answersFile = (chart: string): string =>
  `${chart.replace(/\.orgchart\.ya?ml$|\.[^./\\]*$/i, '')}.orgchart-import.yaml`;
