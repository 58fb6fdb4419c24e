#!/bin/sh
# Chromium and a Chinese font for the end-to-end tests: installed where that is possible, named where it is not.
set -u
packages="chromium-headless-shell fonts-noto-cjk"
# One with windows does the same, slower.
present() {
  { command -v chromium-headless-shell || command -v chromium; } >/dev/null 2>&1 && fc-list :lang=zh 2>/dev/null | grep -q .
}

present && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  echo "Installing $packages"
  export DEBIAN_FRONTEND=noninteractive
  log=$(mktemp)
  if { apt-get update -qq && apt-get install -y -qq --no-install-recommends $packages fontconfig; } >"$log" 2>&1 </dev/null; then
    rm -f "$log"
    present && exit 0
  else
    tail -n 5 "$log" >&2
  fi
fi
echo "The end-to-end tests need Chromium and a Chinese font. On Debian, as root: apt-get install $packages" >&2
exit 1
