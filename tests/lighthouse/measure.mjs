// Measures pages at Lighthouse's mobile settings in one Chromium, and tells what it found as JSON.
// What is asked comes as one argument: { chromium, flags, runs, pages: { name: address }, report? }.
import { writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const { chromium, flags, runs, pages, report } = JSON.parse(process.argv[2]);
const browser = await launch({ chromePath: chromium, chromeFlags: flags, logLevel: "error" });
const found = {};
try {
  for (const [name, address] of Object.entries(pages)) {
    found[name] = [];
    for (let run = 0; run < runs; run += 1) {
      const measured = await lighthouse(address, {
        port: browser.port,
        logLevel: "error",
        onlyCategories: ["performance"],
        locale: "en-US",
      });
      const { audits, categories, runtimeError } = measured.lhr;
      if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
      const value = (audit) => audits[audit].numericValue;
      const requests = audits["network-requests"].details.items;
      const scripts = requests.filter((one) => one.resourceType === "Script");
      found[name].push({
        performance: Math.round(categories.performance.score * 100),
        fcp_ms: Math.round(value("first-contentful-paint")),
        lcp_ms: Math.round(value("largest-contentful-paint")),
        cls: value("cumulative-layout-shift"),
        tbt_ms: Math.round(value("total-blocking-time")),
        bytes: value("total-byte-weight"),
        script_bytes: scripts.reduce((sum, one) => sum + one.transferSize, 0),
        requests: requests.length,
      });
      if (report) writeFileSync(`${report}/${name}-${run + 1}.json`, measured.report);
    }
  }
} finally {
  browser.kill();
}
console.log(JSON.stringify(found));
