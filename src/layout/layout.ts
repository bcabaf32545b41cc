/** What a layout is made from and what comes out: sizes in, positions and paths out, all in px, y downwards. */

/** What the view measured for one node. Its row is as high as `above` + `below` and never less than the shape; nothing else is drawn there. */
export interface NodeBox {
  /** Of the drawn shape: a circle, a pill (rounded fully at its shorter side), or, for nodes without operands, any box. */
  readonly width: number;
  readonly height: number;
  /** Straight wire to its right, long enough for its value and gradient labels; 0 if none. */
  readonly stub: number;
  /** Straight wire before its left side, long enough for the contribution labels of forked operands. */
  readonly entry: number;
  /** Width of the name in the middle under the shape, where it may be wider than that; 0 or missing if there is none. */
  readonly label?: number;
  /** From the centre line up to the top of whatever is highest: the shape or the label above the stub. */
  readonly above: number;
  /** From the centre line down to the end of whatever is lowest: the shape, its name or the label below the stub. */
  readonly below: number;
}

/** One use of the value `from` by the node `to`, as its operand number `slot`. Two with the same ends are two wires. */
export interface LayoutEdge {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
}

/** What the picture is for: the window that it should fill, in px, and the scale beyond which it gains nothing by being larger. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
}

export interface LayoutRequest {
  readonly boxes: readonly NodeBox[];
  /** Without cycles. */
  readonly edges: readonly LayoutEdge[];
  /** `parent`: index of the group around it; −1 at the top. */
  readonly groups: readonly { readonly parent: number }[];
  /** By node: its innermost group; −1 outside. */
  readonly groupOf: readonly number[];
  /** Without it, everything stands in one row. */
  readonly room?: Room;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The outline of a group: a rectangle, with notches where it would take in strangers. */
export interface Frame {
  /** SVG path; empty for a group without members. */
  readonly d: string;
  /** Where the label begins: left end of its base line, inside the frame. */
  readonly label: Point;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** Centres of the shapes. */
  readonly nodes: readonly Point[];
  /** SVG path per edge, from the right side of one shape to the left side of the other. */
  readonly routes: readonly string[];
  /** Per edge: the middle of the straight piece before the gate, where the label of its contribution goes. */
  readonly entries: readonly Point[];
  /** Per edge: that label stands above (−1) or below (1) the wire. */
  readonly labelSides: readonly (-1 | 1)[];
  readonly frames: readonly Frame[];
  readonly width: number;
  readonly height: number;
}
