import type { Interval, Scale } from "../../drawing/scale.ts";

/** A yearly series without gaps inside: the first year and its values. */
export interface Run {
  readonly from: number;
  readonly values: readonly number[];
}

/** One side of the chart: its name, what happened, and the path. */
export interface SideToDraw {
  readonly name: string;
  /** What it is called where there is little room. */
  readonly short: string;
  /** Runs of actual years, broken where the source has a gap. */
  readonly actual: readonly Run[];
  readonly path: Run;
}

/** What the crossover chart shows. Levels are billions; in the ratio view both sides are percent of the leader. */
export interface CrossoverToDraw {
  readonly chaser: SideToDraw;
  readonly leader: SideToDraw;
  readonly crossings: readonly number[];
  /** The year from which everything is projected. */
  readonly projectedFrom: number;
  /** Bands of the chaser's path (levels or percent), from the start year. */
  readonly fan?:
    | {
        readonly from: number;
        readonly p05: number[];
        readonly p25: number[];
        readonly p75: number[];
        readonly p95: number[];
      }
    | undefined;
  readonly axis: "log" | "linear";
  readonly unit: "dollars" | "percent";
  readonly years: Interval;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where everything stands, in the drawing's own pixels; path data as SVG writes it. */
export interface CrossoverDrawing {
  readonly width: number;
  readonly height: number;
  /** Where the first year stands: the labels of the gridlines have the room before it to themselves. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly axis: CrossoverToDraw["axis"];
  readonly unit: CrossoverToDraw["unit"];
  readonly grid: readonly Label[];
  readonly years: readonly Label[];
  /** The actual years that `paths` draws. */
  readonly actual: { readonly chaser: readonly Run[]; readonly leader: readonly Run[] };
  /** Where the words stand that say from when on all is projected. */
  readonly since: Omit<Label, "text">;
  readonly paths: {
    readonly fan90: string;
    readonly fan50: string;
    readonly actualLeader: string;
    readonly actualChaser: string;
    readonly pathLeader: string;
    readonly pathChaser: string;
  };
  readonly crossings: readonly Label[];
  /** End labels stand beside the paths, or over them where there is no room. */
  readonly endAnchor: "start" | "end";
  readonly ends: {
    readonly chaser: Label & { readonly atY: number };
    readonly leader: Label & { readonly atY: number };
  };
  /** The scales the drawing was made with: years across, values up. A drag keeps what is up and reads it backwards. */
  readonly x: Scale;
  readonly y: Scale;
}
