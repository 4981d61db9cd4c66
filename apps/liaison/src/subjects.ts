import { Injectable } from '@nestjs/common';
import { CombinedSubjects } from '@bangban/deadlines';

/** The things of this service that have deadlines: each sort a part, with kinds of its own. */
@Injectable()
export class LiaisonSubjects extends CombinedSubjects {
  constructor() { super([]); }
}
