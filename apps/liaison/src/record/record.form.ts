import { z } from 'zod';
import { freeText, line, parseInput } from '@bangban/platform';
import { raisedProblems, type RaisedProblem } from '../problem/problem.input.ts';

/** 3.05: what says nothing does not count. */
export const told = freeText.refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1, '须如实写明情况，不能只填符号或一个字');

/** Proofs as text: what there is, and where it is kept. */
const proofs = z.array(line(500)).max(20, '最多20项');
export const evidence = proofs.nullish().transform((list) => list ?? []);
export const someEvidence = proofs.min(1, '请至少填一项佐证，例如照片、签到表的文件名');

export const heldBy = { heldOn: z.string(), officers: z.array(z.string()).max(20, '最多20人').nullish().transform((codes) => (codes?.length ? [...new Set(codes)] : null)) };

const raising = z.object({ corrects: z.unknown().optional(), problems: raisedProblems }).refine(({ corrects, problems }) => !corrects || !problems.length, { message: '更正时不能提出问题；事后提出的，请对这次走访或联系“提出问题”', path: ['problems'] });
/** The problems that the enterprise raised then (4.05); a correction raises none a second time. */
export const problemsIn = (input: object): RaisedProblem[] => parseInput(raising, input).problems;
