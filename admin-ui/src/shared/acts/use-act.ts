import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useTranslation } from "react-i18next";
import { troubleOf } from "@/shared/api/errors";
import { type Answer, refused } from "./answer";

interface ActOptions<Input, Fruit extends Answer> {
  run: (input: Input) => Promise<Fruit>;
  /** Said once it is done; what came of it may be part of it. */
  done: string | ((fruit: Fruit) => string);
  /** Names of the queries that show something else now. */
  stale: string[];
  onDone?: (fruit: Fruit) => void;
}

/** An act that needs no form: done at a press, its outcome said in passing. */
export function useAct<Input, Fruit extends Answer>({ run, done, stale, onDone }: ActOptions<Input, Fruit>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: (answer) => {
      for (const name of stale) void cache.invalidateQueries({ queryKey: [name] });
      if (refused(answer)) void message.error(answer.message);
      else {
        void message.success(typeof done === "string" ? done : done(answer));
        onDone?.(answer);
      }
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
  });
}
