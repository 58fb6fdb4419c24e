import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "@/shared/parts/page";
import { SaleForm } from "./sale-form";

export function NewFlashSale() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page
      title={t("flash.new")}
      above={<Link to="/flash-sales">{t("rail.screens.flashSales")}</Link>}
      note={t("flash.newNote")}
    >
      <SaleForm sale={null} onDone={(id) => void navigate({ to: "/flash-sales/$id", params: { id } })} />
    </Page>
  );
}
