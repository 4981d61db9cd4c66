import { Migration20261123Directory } from './20261123-directory.ts';
import { Migration20261124Calendar } from './20261124-calendar.ts';
import { Migration20261124Leader } from './20261124-leader.ts';
import { Migration20261124Notices } from './20261124-notices.ts';
import { Migration20261124NotTo } from './20261124-not-to.ts';
import { Migration20261124Events } from './20261124-events.ts';
import { Migration20261126MachineLimits } from './20261126-machine-limits.ts';
import { Migration20261126SignIn } from './20261126-sign-in.ts';
import { Migration20261126Trail } from './20261126-trail.ts';
import { Migration20261127Information } from './20261127-information.ts';
import { Migration20261127ServicePointsTold } from './20261127-service-points-told.ts';
import { Migration20261127Outgoing } from './20261127-outgoing.ts';
import { Migration20261126ServiceNetwork } from './20261126-service-network.ts';

export const migrations = [
  { name: '20261123-directory', class: Migration20261123Directory },
  { name: '20261124-leader', class: Migration20261124Leader },
  { name: '20261124-events', class: Migration20261124Events },
  { name: '20261124-notices', class: Migration20261124Notices },
  { name: '20261124-calendar', class: Migration20261124Calendar },
  { name: '20261124-not-to', class: Migration20261124NotTo },
  { name: '20261126-machine-limits', class: Migration20261126MachineLimits },
  { name: '20261126-sign-in', class: Migration20261126SignIn },
  { name: '20261126-trail', class: Migration20261126Trail },
  { name: '20261127-information', class: Migration20261127Information },
  { name: '20261127-service-points-told', class: Migration20261127ServicePointsTold },
  { name: '20261127-outgoing', class: Migration20261127Outgoing },
  { name: '20261126-service-network', class: Migration20261126ServiceNetwork },
];
