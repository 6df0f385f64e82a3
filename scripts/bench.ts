/**
 * `npm run bench [NAME…] [SIZE…]`: the benchmarks, ratios first. NAME is one of names, figures, growth, locating, page, bar, panel, painting,
 * slices, sizes, store, soak, library, bulk, exchange; SIZE is how many notes `store` is filled with.
 */
import { benchBar } from '@/tests/bench/bar-bench';
import { benchBulk } from '@/tests/bench/bulk-bench';
import { benchDictionary } from '@/tests/bench/dictionary-bench';
import { benchExchange } from '@/tests/bench/exchange/exchange-bench';
import { benchFigures } from '@/tests/bench/figures-bench';
import { benchFirstLoad } from '@/tests/bench/first-load';
import { benchGrowth } from '@/tests/bench/growth-bench';
import { benchLibrary } from '@/tests/bench/library-bench';
import { benchLocating } from '@/tests/bench/locate-bench';
import { benchPage } from '@/tests/bench/page-bench';
import { benchPainting } from '@/tests/bench/painting-bench';
import { benchPanel } from '@/tests/bench/panel-bench';
import { fixtureSentences } from '@/tests/bench/sentences';
import { printSizes } from '@/tests/bench/sizes';
import { benchSlices } from '@/tests/bench/slices/slices-bench';
import { benchSoak } from '@/tests/bench/store/soak-bench';
import { benchStore } from '@/tests/bench/store/store-bench';

const wanted = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  names: async () => {
    benchDictionary(fixtureSentences());
    await benchFirstLoad();
  },
  figures: () => benchFigures(fixtureSentences()),
  growth: benchGrowth,
  locating: benchLocating,
  page: benchPage,
  slices: benchSlices,
  bar: benchBar,
  panel: benchPanel,
  painting: benchPainting,
  sizes: printSizes,
  store: () => benchStore(sizes.length > 0 ? sizes : undefined),
  soak: benchSoak,
  library: benchLibrary,
  bulk: benchBulk,
  exchange: benchExchange,
};

const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `No benchmark named ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
