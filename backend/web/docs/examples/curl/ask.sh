#!/bin/sh
# Asks the partner door with curl and openssl; the answer's JSON goes to standard output.
#   TESSERA_URL=… TESSERA_KEY=… TESSERA_SECRET=… sh ask.sh '{"query": "{ balance { available { amount } } }"}'
set -eu
body=$(printf %s "$1" | tr '\n' ' ') # JSON strings hold no line breaks
path=/${TESSERA_URL#*://*/}
timestamp=$(date +%s)
nonce=$(openssl rand -hex 16)
digest=$(printf %s "$body" | openssl dgst -sha256 -r | cut -d ' ' -f 1)
# Six values, each followed by a line feed; the third is the query string, empty here.
signature=$(printf 'POST\n%s\n\n%s\n%s\n%s\n' "$path" "$timestamp" "$nonce" "$digest" |
  openssl dgst -sha256 -r -mac HMAC -macopt "key:$TESSERA_SECRET" | cut -d ' ' -f 1)
exec curl --silent --show-error --max-time 15 "$TESSERA_URL" \
  -H 'content-type: application/json' \
  -H 'accept: application/graphql-response+json' \
  -H 'accept-language: en' \
  -H "x-tessera-key: $TESSERA_KEY" \
  -H "x-tessera-timestamp: $timestamp" \
  -H "x-tessera-nonce: $nonce" \
  -H "x-tessera-signature: v1=$signature" \
  --data-binary "$body"
