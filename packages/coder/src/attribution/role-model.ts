/** The model of attribution. In: a model file. Out: the networks that find cues and give the words around them their roles. */
import type { Clusters } from "../language/clusters.ts";
import { readSections, section } from "../language/model-file.ts";
import { type HiddenLayer, readLayer } from "./hidden-layer.ts";
import { labelCount } from "./role-labels.ts";

/**
 * When a word heads a cue. Its own log-odds must reach `floor`; what counts is then the mean of these and of what its roles are worth above
 * none at all, the latter with weight `share`: it must reach `threshold`.
 */
export interface Decision {
  readonly floor: number;
  readonly share: number;
  readonly threshold: number;
}

export interface RoleModel {
  readonly cues: HiddenLayer;
  readonly roles: HiddenLayer;
  /** What it is worth that one label follows another: `labelCount` × `labelCount`. */
  readonly steps: Float32Array;
  readonly decision: Decision;
  readonly clusters: Clusters;
}

/** Reads the model. Throws one short line that names it. */
export const readRoleModel = (file: Uint8Array | undefined, clusters: Clusters): RoleModel => {
  const sections = readSections("attribution", file);
  const floats = (name: string): Float32Array => {
    const bytes = section("attribution", sections, name);
    return new Float32Array(new Uint8Array(bytes).buffer, 0, bytes.length >> 2);
  };
  const steps = floats("steps");
  if (steps.length !== labelCount * labelCount)
    throw new Error('attribution: model "attribution" does not add up in "steps"');
  const [floor, share, threshold] = floats("decision");
  return {
    cues: readLayer("attribution", sections, "cues"),
    roles: readLayer("attribution", sections, "roles"),
    steps,
    decision: { floor: floor as number, share: share as number, threshold: threshold as number },
    clusters,
  };
};
