using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>Runs the specification file of places.</summary>
public class PlaceSpecificationTests
{
    private static readonly RoleIndex Index = RoleIndex.Build([RoleDocument.Parse("macon", "# Maçon\n\n### Activités\n\n* Coffrage.\n")]);

    public static TheoryData<string, string> Rows => SpecFile.Read("places.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_words_of_a_whole_CV_stand_in_these_places(string cv, string places)
    {
        var tokens = new CandidateTokens(Index);
        tokens.Read(new Candidate("A", SpecFile.Text(cv)).View());
        var told = new List<string>();
        var before = default(Place);
        foreach (var token in tokens.Tokens)
        {
            if (token.Before == Break.Line) told.Add($"{token.Place}");
            else if (token.Place != before) told[^1] += $">{token.Place}";
            before = token.Place;
        }

        Assert.Equal(places, string.Join(' ', told));
    }
}
