import { folderWith } from "../folder.ts";

export const cvText = `# Mira Solano

mira@example.org · Porto

## Experience

### Platform Engineer, Kestrel Freight

2021-02 – present · Porto

- Moved forty services to Kubernetes with Helm and wrote the runbooks for on-call
- Built a Kafka pipeline in Go that tracks 2,000 containers a minute
- Cut PostgreSQL query times by half with partial indexes

### Software Developer, Olive Bakery Systems

2018-05 – 2021-01 · Lisbon

- Wrote the ordering app in TypeScript and React for nine shops
- Taught three interns to test what they ship

## Education

### MSc Computer Science, University of Aveiro

2016 – 2018

## Skills

- Languages: Go, TypeScript, SQL
`;

export const postingText = `# Site Reliability Engineer

Company: Tin Harbour

## What you will do

- Keep the booking platform of our ferries up through storms and holiday weekends
- Roll out releases, watch them, and roll them back before anybody on the pier notices
- Write down what went wrong after each outage, so that the next person on call sleeps better

## Requirements

- Strong experience with Kubernetes and Helm in production, for at least three years
- Fluent in Go
- Solid PostgreSQL knowledge
- Rust is required

## Nice to have

- Kafka or another message queue that has seen some traffic
- Taught or mentored less experienced colleagues
`;

/** A folder with a CV in data/ and a posting. */
export function exampleFolder(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderWith({ "data/cv.md": cvText, "job.md": postingText, ...more });
}
