/** The articles of a command's paths. In: paths and what the command line says of all of them. Out: articles; failures are named. */
import type { ArticleInput } from "@dragoman/coder/record/article";
import type { Interval } from "@dragoman/coder/time/interval";
import { readWrittenDate } from "../reading/printed-date.ts";
import { readPath } from "../reading/read-path.ts";
import type { ReadArticle } from "../reading/read-result.ts";
import { type Context, UsageError } from "./command.ts";

/** What the command line says of every article, in the place of what the article says. */
export interface Stated {
  readonly published?: Interval | undefined;
  readonly outlet?: string | undefined;
}

/** `--published` and `--outlet` as they were written. */
export const statedBy = ({
  published,
  outlet,
}: {
  published?: string | undefined;
  outlet?: string | undefined;
}): Stated => {
  if (published === undefined) return { outlet };
  const interval = readWrittenDate(published);
  if (interval === null) throw new UsageError(`--published: "${published}" is no date`);
  return { published: interval, outlet };
};

const withStated = (article: ArticleInput, { published, outlet }: Stated): ArticleInput => ({
  ...article,
  ...(published === undefined ? {} : { published }),
  ...(outlet === undefined ? {} : { outlet }),
});

/** Reads paths one after the other, until stopped. */
export async function* readInputs(
  paths: readonly string[],
  { settings, stdin, talk, stop }: Context,
  stated: Stated = {},
): AsyncGenerator<ReadArticle> {
  let read = 0;
  try {
    for (const path of paths) {
      for await (const result of readPath(path, settings, stdin)) {
        if (stop.aborted) return;
        if (result.kind === "failure") talk.fail(result.source, result.reason);
        else {
          if (result.doubt !== undefined && stated.published === undefined)
            talk.say(`dragoman: ${result.source}: ${result.doubt}`);
          talk.progress(`${++read} articles read`);
          yield { ...result, article: withStated(result.article, stated) };
        }
      }
    }
  } catch (error) {
    // An input that was cut off because the command is to stop is no failure.
    if (!stop.aborted) throw error;
  } finally {
    talk.progress("");
  }
}
