using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Packer;

/// <summary>Packs the topics.</summary>
internal static class TopicPacker
{
    /// <summary>Packs them.</summary>
    public static PackWriter Pack()
    {
        var topics = TopicDirectory.Shared.Topics;
        var numbers = topics.Index().ToDictionary(topic => topic.Item.Id, topic => topic.Index, StringComparer.Ordinal);
        var wording = new TopicWording(ProtectedTerms.Shared);
        var roots = new Numbering();
        PackedText[][][] lists =
        [
            [.. topics.Select(topic => topic.Asks.Select(ask => new PackedText(ask, Keys(wording.Roots(ask).Distinct(StringComparer.Ordinal)))).ToArray())],
            [.. topics.Select(topic => topic.Facts.Select(fact => new PackedText(fact.Text, Keys(wording.Roots(fact.Text)), IsInPart(fact))).ToArray())],
        ];
        var (ids, links, texts, forms) = (new PackWriter(), new PackWriter(), new PackWriter(), new PackWriter());
        links.Number(topics.Count);
        foreach (var topic in topics)
        {
            ids.Text(topic.Id);
            links.Numbers([.. topic.ShownBy.Select(id => numbers[id])]);
        }

        TextsPacker.Write(texts, lists, word => roots.Known(wording.Roots(word)));
        forms.Forms(roots.Forms);
        var writer = new PackWriter();
        writer.Part(forms);
        writer.Part(ids);
        writer.Part(links);
        writer.Append(texts);
        return writer;

        int[][] Keys(IEnumerable<string> key) => roots.Of(key) is { Length: > 0 } numbered ? [numbered] : [];
    }

    private static bool IsInPart(TopicFact fact) => fact.Strength == TopicFile.InPart || (fact.Strength == TopicFile.Plain ? false : throw new FormatException($"Found the strength {fact.Strength}; expected one of two."));
}
