import { randomUUID } from 'node:crypto';
import { graphql } from '@bangban/testing';

export interface Refusal { message: string; path?: (string | number)[]; extensions: { code: string; facts: Record<string, unknown> } }
export interface Answer { status: number; data: any; errors: Refusal[] }

/** Asks the gateway as the bearer of a token for the subject: `officer:<code>`, `enterprise:<credit code>` or `machine:<code>`. */
export type Ask = (subject: string, query: string, variables?: Record<string, unknown>) => Promise<Answer>;

export const asker = (url: string, tokenOf: (subject: string) => Promise<string>): Ask => async (subject, query, variables) => {
  const { status, body } = await graphql(url, query, variables, await tokenOf(subject));
  return { status, data: body.data, errors: (body.errors ?? []) as Refusal[] };
};

/** The data of an answer that must hold no error. */
export async function told(answer: Promise<Answer>): Promise<any> {
  const { data, errors } = await answer;
  if (errors.length) throw new Error(`refused: ${JSON.stringify(errors)}`);
  return data;
}

export const newKey = (): string => randomUUID();
