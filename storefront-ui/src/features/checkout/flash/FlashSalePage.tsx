import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Countdown } from "@/shared/flash/Countdown";
import { useServerNow } from "@/shared/flash/clock";
import type { FlashSale } from "@/shared/flash/sales";
import { useStock } from "@/shared/flash/stock";
import { useMe } from "@/shared/session/me";
import { OfflineIcon } from "@/shared/ui/icons";
import { NothingHere } from "@/shared/ui/NothingHere";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { useOnline } from "@/shared/ui/useOnline";
import { ContactField } from "../ContactField";
import { rememberContact, rememberedContact } from "../contact";
import { FlashCard } from "./FlashCard";
import classes from "./FlashSalePage.module.css";
import { keptPlace, oneFlashSale, type Place, servedFlashSale } from "./joining";
import { Room } from "./Room";

const page = getRouteApi("/flash/$id");
const LOOK_MS = 15_000;

export function FlashSalePage() {
  const { t } = useTranslation();
  const { id } = page.useParams();
  const [served] = useState(() => servedFlashSale(id));
  const { data, error, refetch } = useQuery({
    queryKey: ["flashSale", id],
    queryFn: ({ signal }) => oneFlashSale(id, signal),
    placeholderData: served,
    refetchInterval: LOOK_MS,
  });
  if (error && !data)
    return (
      <div className="page">
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      </div>
    );
  if (!data)
    return (
      <div className="page" aria-busy="true">
        <Skeleton height={36} width="40%" mb={16} />
        <Skeleton height={220} radius="xl" />
      </div>
    );
  if (!data.sale) return <NothingHere title={t("flash.unknown")}>{t("flash.unknownText")}</NothingHere>;
  return <Sale key={data.sale.id} sale={data.sale} lag={data.lag} />;
}

/** The sale by the server's clock: before it begins, in the queue, while it runs, and after it. */
function Sale({ sale, lag }: { sale: FlashSale; lag: number }) {
  const { t } = useTranslation();
  const now = useServerNow(lag);
  const online = useOnline();
  const stockOf = useStock(sale);
  const [place, setPlace] = useState<Place | undefined>(() => keptPlace(sale, Date.now() + lag));
  const [ticket, setTicket] = useState<string>();
  const me = useMe();
  const account = me.data && !me.data.isGuest ? me.data : undefined;
  const [contact, setContact] = useState(rememberedContact);
  const [missing, setMissing] = useState(false);
  const [queueing, setQueueing] = useState(false);
  const [due, setDue] = useState(false);
  const over = sale.phase === "ENDED" || now >= Date.parse(sale.endsAt);
  const upcoming = !over && now < Date.parse(sale.startsAt);
  const paused = !over && !upcoming && sale.phase === "PAUSED";
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{sale.name}</PageTitle>
      <header className={classes.head}>
        <h1 className={classes.title}>{sale.name}</h1>
        <p className={classes.clock}>
          {over ? t("flash.over") : <Countdown now={now} startsAt={sale.startsAt} endsAt={sale.endsAt} />}
        </p>
        <p className="muted">{t("flash.how", { count: Math.round(sale.holdSeconds / 60) })}</p>
      </header>
      {!online && (
        <Notice tone="warm" icon={<OfflineIcon />} title={t("flash.offline")}>
          <p>{t("flash.offlineText")}</p>
        </Notice>
      )}
      {paused && <Notice tone="warm" title={t("flash.paused")} />}
      {!over && sale.queues && (upcoming || queueing) && (
        <Room
          sale={sale}
          upcoming={upcoming}
          ticket={ticket}
          onTicket={setTicket}
          onDue={() => setDue(true)}
        />
      )}
      {!over && (
        <section className={`card ${classes.item} ${classes.contact}`} aria-label={t("checkout.contact")}>
          <ContactField
            account={account}
            waiting={me.isPending}
            value={contact}
            onChange={(value) => {
              setContact(value);
              rememberContact(value);
              setMissing(false);
            }}
            error={missing ? t("checkout.contactInvalid") : undefined}
          />
        </section>
      )}
      <ul className={classes.items}>
        {sale.items.map((item) => (
          <li key={item.id} id={item.id}>
            <FlashCard
              sale={sale}
              item={item}
              stock={stockOf(item.id) ?? item.stock}
              now={now}
              open={!over && !upcoming && !paused && (!queueing || due)}
              upcoming={upcoming}
              over={over}
              ticket={ticket}
              place={place?.itemId === item.id ? place : undefined}
              account={account}
              contact={contact}
              onNoContact={() => {
                setMissing(true);
                document.querySelector<HTMLInputElement>("[name=contact]")?.focus();
              }}
              onPlace={setPlace}
              onQueue={() => {
                setQueueing(true);
                setDue(false);
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
