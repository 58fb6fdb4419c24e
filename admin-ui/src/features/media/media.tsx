import { getRouteApi } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { MediaPicturePartsFragment } from "@/shared/api/generated/graphql";
import { Toolbar } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Library } from "@/shared/media/library";
import { UploadDialog } from "@/shared/media/upload-dialog";
import { Card, Page } from "@/shared/parts/page";
import { useCan } from "@/shared/session/me";
import { DescribeDialog } from "./describe-dialog";
import { PictureCard } from "./picture-card";

/** The library of pictures of goods: which there are, what they show, and where each is used. */
export function Media() {
  const { t } = useTranslation();
  const search = getRouteApi("/staff/media").useSearch();
  const { change, paging } = useView(search);
  const may = useCan()("CATALOG_WRITE");
  const [uploading, setUploading] = useState(false);
  const [described, setDescribed] = useState<MediaPicturePartsFragment | null>(null);
  const upload = may && (
    <Button type="primary" onClick={() => setUploading(true)}>
      {t("media.upload")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.media")} note={t("media.note")} acts={upload}>
      <Toolbar>
        <SearchBox value={search.text} label={t("media.find")} onChange={(text) => change({ text })} />
        <Checkbox
          checked={search.unused === true}
          onChange={(event) => change({ unused: event.target.checked || undefined })}
        >
          {t("media.unusedOnly")}
        </Checkbox>
      </Toolbar>
      <Card flush>
        <Library
          text={search.text}
          unused={search.unused}
          after={search.after}
          paging={paging}
          act={upload}
          card={(picture) => (
            <PictureCard picture={picture} describe={may ? () => setDescribed(picture) : null} />
          )}
        />
      </Card>
      {uploading && <UploadDialog onClose={() => setUploading(false)} onDone={() => setUploading(false)} />}
      {described && <DescribeDialog picture={described} onClose={() => setDescribed(null)} />}
    </Page>
  );
}
