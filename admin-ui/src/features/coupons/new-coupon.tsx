import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Alert, Button, Collapse, Form } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { CouponShopQuery } from "@/shared/api/generated/graphql";
import { readDraft, writeDraft } from "@/shared/forms/draft";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading } from "@/shared/parts/states";
import { CouponFields } from "@/shared/rules/coupon-fields";
import { type Errors, ErrorsOf } from "@/shared/rules/field";
import { LimitsFields } from "@/shared/rules/limits-fields";
import { CombineFields, MoneyFields } from "@/shared/rules/rule-fields";
import { ShopOf } from "@/shared/rules/shop";
import { CreateCoupon } from "./documents";
import { type CouponValues, freshCoupon, inputOf, missing, placeIn } from "./values";
import { WhatFields } from "./what-fields";

const CouponShopDocument = graphql(`
  query CouponShop {
    channels { id name currency }
    memberTiers { id names { zhCn en } active }
  }
`);

const DRAFT = "coupon.new";

/** A coupon that stands alone. What was typed outlives a reload of this tab. */
export function NewCoupon() {
  const query = useQuery(asked(CouponShopDocument, {}));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  return <CouponForm shop={query.data} />;
}

/** What it does, how people come by it, and how far it goes. */
function CouponForm({ shop }: { shop: CouponShopQuery }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState<CouponValues>(
    () => readDraft<CouponValues>(DRAFT)?.values ?? freshCoupon(shop.channels[0]?.currency ?? "CNY"),
  );
  const [errors, setErrors] = useState<Errors>(new Map());
  const [refusal, setRefusal] = useState<string | null>(null);
  const { currency, rule } = values;
  const change = (patch: Partial<CouponValues>) =>
    setValues((known) => {
      const next = { ...known, ...patch };
      writeDraft(DRAFT, next, Date.now());
      return next;
    });
  const setRule = (patch: Partial<CouponValues["rule"]>) => change({ rule: { ...rule, ...patch } });

  const create = useMutation({
    mutationFn: () => {
      const input = inputOf(values);
      return ask(CreateCoupon, { input, idempotencyKey: keyFor(input) }).then((data) => data.createCoupon);
    },
    onSuccess: (answer) => {
      if (answer.__typename === "Coupon") {
        sessionStorage.removeItem(`tessera.draft.${DRAFT}`);
        void navigate({ to: "/coupons/$id", params: { id: answer.id } });
        return;
      }
      const place = placeIn(answer.path);
      setErrors(new Map(place ? [[place, answer.message]] : []));
      setRefusal(answer.message);
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const send = () => {
    const lacking = missing(values, t("field.required"));
    setErrors(lacking);
    setRefusal(lacking.size ? t("coupon.lacking", { count: lacking.size }) : null);
    if (!lacking.size) create.mutate();
  };
  // What is wrong is brought into sight, else what is said of the whole.
  useEffect(() => {
    if (!refusal) return;
    const first = [".ant-form-item-has-error", "[role=alert]"]
      .map((one) => form.current?.querySelector(one))
      .find(Boolean);
    first?.scrollIntoView({ block: "center" });
    first?.querySelector<HTMLElement>("input, [role=combobox]")?.focus({ preventScroll: true });
  }, [refusal]);

  return (
    <Page
      title={t("coupon.new")}
      above={<Link to="/coupons">{t("rail.screens.coupons")}</Link>}
      note={t("coupon.newNote")}
    >
      <ShopOf value={{ channels: shop.channels, tiers: shop.memberTiers.filter((one) => one.active) }}>
        <ErrorsOf value={errors}>
          {/* The fields say for themselves what is in them: of the kit's form they take how they are laid out. */}
          <Form component={false} layout="vertical">
            <form
              ref={form}
              className="stack"
              style={{ maxWidth: 760 }}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                send();
              }}
            >
              {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
              <Card title={t("coupon.what")}>
                <WhatFields values={values} onChange={change} />
              </Card>
              <Card title={t("coupon.how")}>
                <CouponFields
                  at="coupon"
                  coupon={values.coupon}
                  times={t("coupon.claimTimes")}
                  onChange={(coupon) => change({ coupon })}
                />
              </Card>
              <Card title={t("coupon.limits")}>
                <p className="soft" style={{ marginBottom: 16 }}>
                  {t("coupon.limitsHint")}
                </p>
                <LimitsFields
                  at="limits"
                  limits={values.limits}
                  currency={currency}
                  onChange={(limits) => change({ limits })}
                />
              </Card>
              <Collapse
                items={[
                  {
                    key: "combine",
                    label: t("builder.section.combine"),
                    children: <CombineFields at="rule" rule={rule} onChange={setRule} />,
                  },
                  {
                    key: "money",
                    label: t("builder.section.money"),
                    children: <MoneyFields at="rule" rule={rule} onChange={setRule} />,
                  },
                ]}
              />
              <div>
                <Button type="primary" htmlType="submit" loading={create.isPending}>
                  {t("coupon.create")}
                </Button>
              </div>
            </form>
          </Form>
        </ErrorsOf>
      </ShopOf>
    </Page>
  );
}
