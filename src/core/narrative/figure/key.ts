/** What the looks and marks of a narrative’s picture mean: only those that occur in it. */
import { element } from '../../report/svg-element.ts';
import type { Part } from '../../report/svg-page.ts';
import { markAt, SHAPE_WORDS } from '../../report/timeline-ink.ts';
import { itemsPart } from '../../report/timeline-legend.ts';
import type { Moment, Shape } from '../../report/timeline-moments.ts';
import { LAYERS, type Layer, layerLook, layerOf } from './bars.ts';
import type { NarrativeChart } from './chart.ts';

const LAYER_WORDS: Readonly<Record<Layer, string>> = {
  repeated: 'repeats it',
  corrected: 'tells it and sets it right',
  reprints: 'reprint of another article',
  contradicted: 'only says the opposite, rightly',
};

export function figureKey(chart: NarrativeChart, moments: readonly Moment[], width: number): Part {
  const { series, prefix } = chart;
  const layers = LAYERS.filter((layer) => series.bins.some((bin) => layerOf(bin, layer) > 0)).map((layer) => ({
    sample: element('rect', { y: 1, width: 22, height: 12, ...layerLook(layer, prefix) }),
    words: LAYER_WORDS[layer],
  }));
  const shapes = [...new Set(moments.map(({ shape }) => shape))].map((shape: Shape) => ({
    sample: markAt(shape, 11, 7),
    words: `the law: ${SHAPE_WORDS[shape]}`,
  }));
  return itemsPart([...layers, ...shapes], width);
}
