/** The codebook as a page. In: the closed sets of codebook/. Out: Markdown; test/codebook.test.ts keeps docs/codebook.md the same. */

import { cameoOf } from "@dragoman/coder/codebook/cameo";
import { contextExamples } from "@dragoman/coder/codebook/context-examples";
import { contextCodes, contexts } from "@dragoman/coder/codebook/contexts";
import { eventExamples } from "@dragoman/coder/codebook/event-examples";
import { eventTypeCodes, eventTypes } from "@dragoman/coder/codebook/event-types";
import { modeExamples } from "@dragoman/coder/codebook/mode-examples";
import { scoreOf } from "@dragoman/coder/codebook/scores";
import { sectors } from "@dragoman/coder/codebook/sectors";
import { statusCodes, statusExamples, statuses } from "@dragoman/coder/codebook/statuses";

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const examples = (sentences: readonly string[]): string => sentences.map((sentence) => `- ${sentence}`).join("\n");

const typeSection = (type: (typeof eventTypeCodes)[number]): string => {
  const { quad, gloss, modes } = eventTypes[type];
  const row = (mode: string | null, words: string): readonly string[] => [
    mode ?? "–",
    words,
    String(scoreOf(type, mode)),
    cameoOf(type, mode as never),
    (modeExamples[type]?.[mode ?? ""] ?? []).join("<br>"),
  ];
  return [
    `### ${type}`,
    `${gloss} (${quad})`,
    examples(eventExamples[type]),
    table(
      ["mode", "meaning", "score", "CAMEO", "examples"],
      [
        row(null, "the type itself"),
        ...Object.entries(modes as { readonly [mode: string]: string }).map(([mode, words]) => row(mode, words)),
      ],
    ),
  ].join("\n\n");
};

const glossary = (set: { readonly [code: string]: string }): string => table(["code", "meaning"], Object.entries(set));

export const codebookPage = (): string =>
  `${[
    "# Codebook",
    "Made from the data in `packages/coder/src/codebook`; do not edit. `npx vitest run test/codebook.test.ts -u` writes it anew. Types, modes and contexts are PLOVER's; definitions and sentences are ours. In the examples the word that tells the deed stands *so*.",
    "## Event types",
    ...eventTypeCodes.map(typeSection),
    "## Statuses",
    "`historical` beside a status marks background told again: older than a fortnight, or told as past.",
    ...statusCodes.map((status) => [`### ${status}`, statuses[status], examples(statusExamples[status])].join("\n\n")),
    "## Contexts",
    table(
      ["code", "meaning", "examples"],
      contextCodes.map((context) => [context, contexts[context], contextExamples[context].join("<br>")]),
    ),
    "## Sectors of actors",
    glossary(sectors),
  ].join("\n\n")}\n`;
