/** The benchmark's text: the articles of samples/ over and over, each with a paragraph of its own, so that no two are the same. */
import type { ArticleInput } from "@dragoman/coder/record/article";
import { readPath } from "../packages/desk/src/reading/read-path.ts";

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

export const readSamples = async (): Promise<ArticleInput[]> => {
  const articles: ArticleInput[] = [];
  for await (const result of readPath("samples")) if (result.kind === "article") articles.push(result.article);
  return articles;
};

/** Articles with at least `words` words together. */
export const generate = (samples: readonly ArticleInput[], words: number): ArticleInput[] => {
  const articles: ArticleInput[] = [];
  for (let count = 0, i = 0; count < words; i++) {
    const sample = samples[i % samples.length] as ArticleInput;
    const text = `${sample.text}\n\nDispatch number ${i + 1} of the day.`;
    articles.push({ ...sample, text });
    count += countWords(text);
  }
  return articles;
};
