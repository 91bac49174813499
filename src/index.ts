export { CurbCut } from './element/curb-cut.js';
export {
  CurbCutBeforeRepairEvent,
  CurbCutDescribeEvent,
  CurbCutErrorEvent,
  CurbCutHelpEvent,
  CurbCutProfileEvent,
  CurbCutReadyEvent,
  CurbCutRepairEvent,
} from './overlay/events.js';
export type { Entry, Repair, Confidence } from './ledger/repair.js';
export type { Report, WrittenChange, WrittenRemark, WrittenReport } from './audit/report.js';
export type { Profile } from './settings/profiles.js';
export type { Settings } from './settings/settings.js';
export type {
  Describer,
  DescribableImage,
  DescribeContext,
  Description,
  Availability,
} from './images/answers/describer.js';
