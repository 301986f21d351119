import { UnavailableError } from '../../errors.ts';
import type { HttpAnswer, HttpClient, HttpRequest } from '../http/http-client.ts';
import { readValue } from '../read-record.ts';
import { isJsonObject, type JsonObject } from '../shapes/json-fields.ts';
import { toDocuments } from '../shapes/shapes.ts';
import type { SourceItem } from '../source-item.ts';
import { goesInCircles } from './without-circles.ts';

/** What every live source works with. */
export class LiveContext {
  readonly name: string;
  readonly merchant: string;
  readonly #client: HttpClient;

  constructor(name: string, merchant: string, client: HttpClient) {
    this.name = name;
    this.merchant = merchant;
    this.#client = client;
  }

  hide(secret: string): void {
    this.#client.hide(secret);
  }

  ask(request: HttpRequest): Promise<HttpAnswer> {
    return this.#client.ask(request);
  }

  /** An answer that has to be an object. */
  async askObject(request: HttpRequest): Promise<JsonObject> {
    const { value } = await this.ask(request);
    if (!isJsonObject(value)) throw this.nonsense(request.path, 'an object');
    return value;
  }

  /** A single object, or undefined where the source has none of this id. */
  async askOne(request: HttpRequest): Promise<JsonObject | undefined> {
    const { status, value } = await this.ask({ ...request, expected: [404, 400] });
    if (status === 404 || status === 400) return undefined;
    if (!isJsonObject(value)) throw this.nonsense(request.path, 'an object');
    return value;
  }

  /** The objects of a list; anything else among them, or no list at all, is nonsense of which nothing is taken. */
  listOf(value: unknown, path: string): readonly JsonObject[] {
    if (!Array.isArray(value) || !value.every(isJsonObject)) throw this.nonsense(path, 'a list of records');
    return value;
  }

  /** Orders and invalid records in what the source answered with; `where` stands for a file in messages. */
  read(values: readonly unknown[], where: string): readonly SourceItem[] {
    const { merchant } = this;
    const file = `${this.name} ${where}`;
    return values.flatMap((value, index) =>
      readValue(value, { file, line: index + 1 }, { merchant, toDocuments }),
    );
  }

  nonsense(path: string, expected: string): UnavailableError {
    return new UnavailableError(
      'source_nonsense',
      `The answer of ${this.name} is not ${expected} (${path}).`,
      'Check the URL and the type of the source (paytriage sources list). Nothing of this answer was taken.',
    );
  }

  /** The source sends what it has sent before, and would for ever. */
  goesInCircles(path: string): UnavailableError {
    return goesInCircles(this.name, path);
  }
}
