// Fills an empty database with one country, one way to ship, one way to pay, and the products of a CSV file.
const { bootstrap, JobQueueService, LanguageCode } = require("@vendure/core");
const { populate } = require("@vendure/core/cli");
const { config } = require("./config.cjs");

const INITIAL = {
  defaultLanguage: LanguageCode.en,
  defaultZone: "Asia",
  countries: [{ name: "China", code: "CN", zone: "Asia" }],
  taxRates: [{ name: "Standard Tax", percentage: 0 }],
  shippingMethods: [{ name: "By mail", price: 0 }],
  paymentMethods: [{ name: "Paid", handler: { code: "paid", arguments: [] } }],
  collections: [],
};

async function main() {
  const app = await populate(
    async () => {
      const started = await bootstrap(config);
      await started.get(JobQueueService).start();
      return started;
    },
    INITIAL,
    process.argv[2],
  );
  // The search index is filled by jobs.
  const { DataSource } = require("typeorm");
  const database = app.get(DataSource);
  for (let waited = 0; waited < 600; waited += 1) {
    const [{ open }] = await database.query(
      `SELECT count(*)::int AS open FROM job_record WHERE state IN ('PENDING', 'RUNNING', 'RETRYING')`,
    );
    if (open === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await app.close();
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
