import { gzipSync } from 'node:zlib';
import { openPage } from '../page/openPage.ts';
import { atMost, type Fact } from './fact.ts';

/** L6: the scripts and styles that had arrived when content was painted, as gzip packs them. */
export const pageWeight: Fact = {
  ids: ['L6'],
  async find({ browser, wayline }) {
    // Without the hook for measurements, which people do not load.
    const address = (await wayline.address(1000)).replace('?bench=1', '');
    const bench = await openPage(browser, address, { waitsForHook: false });
    const files = await bench.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) => (entry as PerformanceResourceTiming).responseEnd <= (window.__probe.paintedAt ?? 0),
        )
        .map(({ name }) => name)
        .filter((name) => /\.(js|css)(\?|$)/.test(name)),
    );
    await bench.close();
    let bytes = 0;
    for (const file of files) {
      const body = await (await fetch(file)).arrayBuffer();
      bytes += gzipSync(new Uint8Array(body), { level: 9 }).length;
    }
    return [atMost('L6', 'JS + CSS until content is painted, gzip', bytes / 1000, 'kB', 320)];
  },
};
