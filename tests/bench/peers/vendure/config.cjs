// Vendure as its own guide sets it up for production: PostgreSQL, job queue in the database, search in the database.
const {
  DefaultJobQueuePlugin,
  DefaultLogger,
  DefaultSearchPlugin,
  LanguageCode,
  LogLevel,
  PaymentMethodHandler,
} = require("@vendure/core");

const database = new URL(process.env.PEER_DATABASE_URL);

// The provider has been paid already when it is told: as good as a callback can be.
const paid = new PaymentMethodHandler({
  code: "paid",
  description: [{ languageCode: LanguageCode.en, value: "Paid at once" }],
  args: {},
  createPayment: (context, order, amount, args, metadata) => ({
    amount,
    state: "Settled",
    transactionId: metadata.transaction ?? "",
    metadata: {},
  }),
  settlePayment: () => ({ success: true }),
});

exports.config = {
  apiOptions: { port: Number(process.env.PEER_PORT), hostname: "127.0.0.1", adminApiPath: "admin-api", shopApiPath: "shop-api" },
  authOptions: {
    tokenMethod: ["bearer"],
    superadminCredentials: { identifier: "superadmin", password: process.env.PEER_SECRET },
    cookieOptions: { secret: process.env.PEER_SECRET },
    requireVerification: false,
  },
  dbConnectionOptions: {
    type: "postgres",
    host: database.hostname,
    port: Number(database.port),
    username: decodeURIComponent(database.username),
    password: decodeURIComponent(database.password),
    database: database.pathname.slice(1),
    synchronize: process.env.PEER_MAKE_SCHEMA === "yes",
    logging: false,
  },
  logger: new DefaultLogger({ level: LogLevel.Warn }),
  paymentOptions: { paymentMethodHandlers: [paid] },
  plugins: [DefaultJobQueuePlugin.init({ useDatabaseForBuffer: true }), DefaultSearchPlugin.init({ indexStockStatus: true })],
  importExportOptions: { importAssetsDir: __dirname },
};
