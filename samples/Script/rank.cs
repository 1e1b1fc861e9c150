#!/usr/bin/env -S dotnet run
// One file, no project: dotnet run samples/Script/rank.cs -- seeds samples/candidates.csv
// Outside this repository, name the package in place of the project: #:package Matcher.Files@0.1.0
#:project ../../src/Matcher.Files/Matcher.Files.csproj
#:property PublishAot=false
#:property NoWarn=MA0048;CS1591
using Matcher;
using Matcher.Files.Reading;
using Matcher.Ranks;

var rankings = new CandidateFile(args[1]).Rank(RoleMatcher.FromPath(args[0]), new RankOptions { Top = 3 });
foreach (var ranking in rankings)
    Console.WriteLine($"{ranking.Role.Id}: {string.Join(", ", ranking.Candidates.Select(place => $"{place.Id} {place.Score:0.00}"))}");
