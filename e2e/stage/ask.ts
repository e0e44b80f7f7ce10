// How does another program ask the product? By GraphQL over HTTP; an error is the test's failure.

interface Answer {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export async function ask<Data>(address: string, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  if (errors !== undefined) throw new Error(`[e2e] ${errors.map(({ message }) => message).join('; ')}`);
  return data as Data;
}
