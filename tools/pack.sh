#!/usr/bin/env bash
# Packs Matcher, Matcher.Files, Matcher.Hosting and the tool Matcher.Cli into a folder (artifacts/packages unless one is named).
# The bytes depend on the commit alone: every time in them is the commit's, and paths are those of the sources.
set -euo pipefail
cd "$(dirname "$0")/.."
out=${1:-artifacts/packages}
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
for project in Matcher Matcher.Files Matcher.Hosting Matcher.Cli; do
  dotnet pack "src/$project" -c Release -o "$out" -v quiet "-p:DeterministicTimestamp=$SOURCE_DATE_EPOCH" "${@:2}"
done
for package in "$out"/*.nupkg "$out"/*.snupkg; do
  printf '%9d  %s\n' "$(wc -c < "$package")" "$(basename "$package")"
done
