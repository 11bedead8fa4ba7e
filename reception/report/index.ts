export { reportCall, type ReportCall } from './report-call';
export { morningList, type MorningList, type Waiting } from './morning-list';
export { dayFigures, type DayFigures } from './day-figures';
export { dayReport, type DayReport } from './day-report';
export { readerFor, type Reader } from './reader';
