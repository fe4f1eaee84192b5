import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import { namespace, type PartOf, series, type SeriesName } from '../shared/metrics/series.ts';

/** A series that the functions write, by its name and, where there are several, the part. */
export function measured<Name extends SeriesName>(name: Name, options: MetricOptions, part?: PartOf<Name>): Metric {
  const one: (typeof series)[SeriesName] = series[name];
  const dimensionsMap = 'by' in one && part !== undefined ? { [one.by.name]: part } : {};
  return new Metric({ namespace, metricName: name, dimensionsMap, ...options });
}
