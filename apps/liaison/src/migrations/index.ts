import { Migration20261126Base } from './20261126-base.ts';
import { Migration20261126Enterprise } from './20261126-enterprise.ts';
import { Migration20261126Pairing } from './20261126-pairing.ts';
import { Migration20261126Problem } from './20261126-problem.ts';
import { Migration20261126Duty } from './20261126-duty.ts';
import { Migration20261126Station } from './20261126-station.ts';
import { Migration20261126Visit } from './20261126-visit.ts';
import { Migration20261126SupportPolicy } from './20261126-support-policy.ts';
import { Migration20261126SpotCheck } from './20261126-spot-check.ts';
import { Migration20261126Monitor } from './20261126-monitor.ts';
import { Migration20261126VisitImport } from './20261126-visit-import.ts';
import { Migration20261126PolicyDecision } from './20261126-policy-decision.ts';
import { Migration20261126Specialist } from './20261126-specialist.ts';
import { Migration20261126ProblemCode } from './20261126-problem-code.ts';
import { Migration20261126Persons } from './20261126-persons.ts';
import { Migration20261127DeliveredProblem } from './20261127-delivered-problem.ts';
import { Migration20261201Texts } from './20261201-texts.ts';

export const migrations = [
  { name: '20261126-base', class: Migration20261126Base },
  { name: '20261126-enterprise', class: Migration20261126Enterprise },
  { name: '20261126-pairing', class: Migration20261126Pairing },
  { name: '20261126-problem', class: Migration20261126Problem },
  { name: '20261126-duty', class: Migration20261126Duty },
  { name: '20261126-station', class: Migration20261126Station },
  { name: '20261126-visit', class: Migration20261126Visit },
  { name: '20261126-support-policy', class: Migration20261126SupportPolicy },
  { name: '20261126-spot-check', class: Migration20261126SpotCheck },
  { name: '20261126-monitor', class: Migration20261126Monitor },
  { name: '20261126-visit-import', class: Migration20261126VisitImport },
  { name: '20261126-policy-decision', class: Migration20261126PolicyDecision },
  { name: '20261126-specialist', class: Migration20261126Specialist },
  { name: '20261126-problem-code', class: Migration20261126ProblemCode },
  { name: '20261126-persons', class: Migration20261126Persons },
  { name: '20261127-delivered-problem', class: Migration20261127DeliveredProblem },
  { name: '20261201-texts', class: Migration20261201Texts },
];
