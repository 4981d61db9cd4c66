import { Migration20261123Ticket } from './20261123-ticket.ts';
import { Migration20261124Calendar } from './20261124-calendar.ts';
import { Migration20261124Deadlines } from './20261124-deadlines.ts';
import { Migration20261124Events } from './20261124-events.ts';
import { Migration20261125Growth } from './20261125-growth.ts';
import { Migration20261126FollowUp } from './20261126-follow-up.ts';
import { Migration20261126Trail } from './20261126-trail.ts';
import { Migration20261126Relations } from './20261126-relations.ts';
import { Migration20261126RedactedCopy } from './20261126-redacted-copy.ts';
import { Migration20261126Retention } from './20261126-retention.ts';
import { Migration20261127ReporterMessage } from './20261127-reporter-message.ts';
import { Migration20261127RetainedTexts } from './20261127-retained-texts.ts';
import { Migration20261127Consultation } from './20261127-consultation.ts';
import { Migration20261127ServiceRating } from './20261127-service-rating.ts';
import { Migration20261127Bulletin } from './20261127-bulletin.ts';
import { Migration20261127FollowUpCall } from './20261127-follow-up-call.ts';
import { Migration20261127Assistance } from './20261127-assistance.ts';

export const migrations = [
  { name: '20261123-ticket', class: Migration20261123Ticket },
  { name: '20261124-events', class: Migration20261124Events },
  { name: '20261124-deadlines', class: Migration20261124Deadlines },
  { name: '20261124-calendar', class: Migration20261124Calendar },
  { name: '20261125-growth', class: Migration20261125Growth },
  { name: '20261126-follow-up', class: Migration20261126FollowUp },
  { name: '20261126-trail', class: Migration20261126Trail },
  { name: '20261126-relations', class: Migration20261126Relations },
  { name: '20261126-redacted-copy', class: Migration20261126RedactedCopy },
  { name: '20261126-retention', class: Migration20261126Retention },
  { name: '20261127-reporter-message', class: Migration20261127ReporterMessage },
  { name: '20261127-retained-texts', class: Migration20261127RetainedTexts },
  { name: '20261127-consultation', class: Migration20261127Consultation },
  { name: '20261127-service-rating', class: Migration20261127ServiceRating },
  { name: '20261127-bulletin', class: Migration20261127Bulletin },
  { name: '20261127-follow-up-call', class: Migration20261127FollowUpCall },
  { name: '20261127-assistance', class: Migration20261127Assistance },
];
