import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { Bone } from "@/shared/parts/states";
import { Badge, type Tone } from "@/shared/parts/values";
import styles from "./campaigns.module.css";
import { CampaignDifferencesDocument } from "./documents";

const tones: Record<string, Tone> = { ADDED: "good", REMOVED: "bad", CHANGED: "calm" };

/** What the newer says differently, piece by piece; `null`: what is in force, or the draft. */
export function Changes({ id, old, newer }: { id: string; old: number | null; newer: number | null }) {
  const { t } = useTranslation();
  const query = useQuery(asked(CampaignDifferencesDocument, { id, old, new: newer }));
  const changes = query.data?.campaignDifferences;
  if (query.data && !changes) return <p className="faint">{t("campaign.noDifference")}</p>;
  if (!changes) return <Bone width="60%" />;
  if (changes.length === 0) return <p className="faint">{t("campaign.noDifference")}</p>;
  return (
    <ul className={styles.change}>
      {changes.map((change) => (
        <li key={`${change.pieceKey ?? ""}${change.kind}${change.words}`}>
          <Badge tone={tones[change.kind] ?? "quiet"}>{t(`campaign.change.${change.kind}`)}</Badge>{" "}
          {change.pieceName && <b>{change.pieceName} </b>}
          {change.words} {change.before && <del>{change.before}</del>} {change.before && change.after && "→ "}
          {change.after && <ins>{change.after}</ins>}
        </li>
      ))}
    </ul>
  );
}
