export type GraphQLAnswer<Data> = {
  status: number;
  body: { data?: Data | null; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[] };
};

/** One request as a front end makes it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test names the shape it expects, or just looks
export async function graphql<Data = any>(url: string, query: string, variables: Record<string, unknown> = {}, token?: string): Promise<GraphQLAnswer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, body: (await response.json()) as GraphQLAnswer<Data>['body'] };
}
