/** The shape of the network, and where each of its parameters lies in one flat array. In: sizes. Out: offsets. */

/** Sizes of the network. */
export interface Shape {
  /** Columns of the table of word vectors (given) and of the table of features (learned). */
  readonly given: number;
  readonly learned: number;
  /** Cells of one direction of an LSTM layer, and how many layers there are. */
  readonly cells: number;
  readonly layers: number;
  /** Columns of the views of a word as a dependent or head of an arc, of a label, and of a tag. */
  readonly arc: number;
  readonly label: number;
  readonly tag: number;
  readonly labels: number;
  readonly tags: number;
}

/** A matrix of parameters: `rows` × `columns` floats from `at`, row by row. */
export interface Parameter {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly at: number;
}

/** Columns of the joint projection: dependent and head of arcs, dependent and head of labels, tags. */
export const viewColumns = ({ arc, label, tag }: Shape): number => 2 * arc + 2 * label + tag;

/** The first column of each view but the first; a label's two views are added before they are bent. */
export const viewPlaces = ({ arc, label }: Shape) => ({
  headAt: arc,
  labelAt: 2 * arc,
  otherAt: 2 * arc + label,
  tagAt: 2 * arc + 2 * label,
});

/** All dense parameters, in order. Gates of a cell stand in the order input, forget, output, candidate. */
export const parametersOf = (shape: Shape): { readonly list: readonly Parameter[]; readonly size: number } => {
  const list: Parameter[] = [];
  let size = 0;
  const push = (name: string, rows: number, columns: number): void => {
    list.push({ name, rows, columns, at: size });
    size += rows * columns;
  };
  for (let layer = 0; layer < shape.layers; layer++) {
    for (const direction of [0, 1]) {
      const inputs = layer === 0 ? shape.given + shape.learned : 2 * shape.cells;
      push(`input.${layer}.${direction}`, inputs, 4 * shape.cells);
      push(`recurrent.${layer}.${direction}`, shape.cells, 4 * shape.cells);
      push(`bias.${layer}.${direction}`, 1, 4 * shape.cells);
    }
  }
  push("views", 2 * shape.cells, viewColumns(shape));
  push("views.bias", 1, viewColumns(shape));
  push("arcs", shape.arc, shape.arc);
  push("arcs.bias", 1, shape.arc);
  push("root.arc", 1, shape.arc);
  push("root.label", 1, shape.label);
  push("labels", shape.label, shape.labels);
  push("labels.bias", 1, shape.labels);
  push("tags", shape.tag, shape.tags);
  push("tags.bias", 1, shape.tags);
  return { list, size };
};
