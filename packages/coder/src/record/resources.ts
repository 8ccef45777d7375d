/** Resources: everything the stages read besides the article. In: bytes of model files by name. Out: loaded once, passed in. */
import { type KnownActor, registry } from "../actors/registry.ts";
import { type RoleModel, readRoleModel } from "../attribution/role-model.ts";
import { builtInLexicon, type Lexicon } from "../events/lexicon.ts";
import { loadRelate, type RelateModel } from "../events/relate.ts";
import { type LanguageModels, loadLanguage } from "../language/analyse.ts";
import { type Geonames, readGeonames } from "../places/geonames.ts";
import { bytesHash } from "../text/hash.ts";

/** Rises with every change that can make the same text read differently. */
export const coderVersion = "0.1.0";

export interface Resources {
  readonly language: LanguageModels;
  readonly actors: { readonly registry: readonly KnownActor[] };
  /** Words for deeds; `withRows` makes one with a user's own. */
  readonly lexicon: Lexicon;
  /** The gazetteer of the world; null where its file is not among those given: then only the codebook's places have positions. */
  readonly geonames: Geonames | null;
  /** Who says so; rules alone where its model file is not among those given. */
  readonly attribution: RoleModel | null;
  /** For `relateActors`; null where its model file is not among those given. */
  readonly relate: RelateModel | null;
  /** What a record says of who wrote it. */
  readonly coder: { readonly version: string; readonly models: readonly string[] };
}

/**
 * @param files model files by name (`tagger`, `parser` …), uncompressed; from a disk, a server or a bundle alike
 * @throws Error with one line naming the model, where one is missing or damaged
 */
export const loadResources = (files: { readonly [name: string]: Uint8Array }): Resources => {
  const language = loadLanguage(files);
  return {
    language,
    actors: { registry },
    lexicon: builtInLexicon,
    attribution: files.attribution === undefined ? null : readRoleModel(files.attribution, language.clusters),
    geonames: files.gazetteer === undefined ? null : readGeonames(files.gazetteer),
    relate: loadRelate(files, language),
    coder: {
      version: coderVersion,
      models: Object.keys(files)
        .sort()
        .map((name) => `${name}@${bytesHash(files[name] as Uint8Array)}`),
    },
  };
};
