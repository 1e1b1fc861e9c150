namespace Matcher.Roles.Reading;

/// <summary>What most lines under a heading ask about, where the heading itself does not tell.</summary>
internal static class SectionSurvey
{
    /// <summary>A longer line is prose whatever its first words.</summary>
    private const int MostRead = 2000;

    /// <summary>
    /// The section that the lines after a heading make together, or null where no kind has more than half of them. Where it is
    /// less than three quarters, lines that say themselves what they ask keep it.
    /// </summary>
    public static Section? Of(IReadOnlyList<RoleBlock> blocks, int heading)
    {
        Span<int> counts = stackalloc int[Enum.GetValues<LineClass>().Length];
        var (total, aside) = (0, 0);
        for (var i = heading + 1; i < blocks.Count && !(blocks[i].Kind == BlockKind.Heading && blocks[i].Level != RoleBlock.LeadInLevel); i++)
        {
            var block = blocks[i];
            if (block.Kind == BlockKind.Heading || block.IsCell || block.Text.Length > MostRead) continue;
            total++;
            if (Circumstances.IsIn(RoleWords.Of(block.Text))) aside++;
            else counts[(int)LineClassifier.Of(block.Text)]++;
        }

        if (aside * 2 > total) return new Section(SectionKind.Ignored);
        var most = LineClass.None;
        foreach (var kind in Enum.GetValues<LineClass>())
        {
            if (kind != LineClass.None && counts[(int)kind] > (most == LineClass.None ? 0 : counts[(int)most])) most = kind;
        }

        if (most == LineClass.None || counts[(int)most] * 2 <= total) return null;
        return counts[(int)most] * 4 >= total * 3 && most == LineClass.Activity
            ? new Section(SectionKind.Activities)
            : new Section(SectionKind.Unknown, Otherwise: most);
    }
}
