using Matcher.Corpus.Changes;
using Matcher.Corpus.Sources;

namespace Matcher.Corpus.Writing;

/// <summary>
/// Composes one CV after another of the lines of others: its trade is that of one of them, most of its lines come from it,
/// the rest from anyone. Each depends on the seed and its number alone.
/// </summary>
/// <param name="pool">The CVs to recombine.</param>
/// <param name="seed">Another seed gives other CVs.</param>
internal sealed class CvComposer(CvPool pool, ulong seed)
{
    private const int OwnPercent = 60;
    private const int SplicedPercent = 35;
    private const int LostPercent = 20; // of the facts: a CV of other lines is as long as those that they come from
    private const int FewestSkills = 5;

    private readonly ByteSink _row = new();
    private readonly ByteSink _field = new();
    private LineWriter? _lines;

    /// <summary>The names of the columns, as in the samples.</summary>
    public static ReadOnlySpan<byte> Header =>
        "\uFEFFid;nom;date_naissance;ville;titre;resume;experience;formation;competences;certifications;langues;annees_experience;pretention_keur\r\n"u8;

    /// <summary>Composes a CV.</summary>
    /// <param name="number">Its number from 0.</param>
    /// <returns>The row with its line end; valid until the next.</returns>
    public ReadOnlySpan<byte> Compose(long number)
    {
        var chance = new Chance(seed, (ulong)number);
        _lines ??= new LineWriter(_field);
        _lines.Shift = chance.Between(-6, 4);
        _row.Clear();
        var own = pool.Cvs[chance.Next(pool.Cvs.Count)];
        _field.Append("P"u8);
        _field.AppendNumber(number + 1, digits: 8);
        EndField();
        Person(ref chance);
        if (own.Title.Length > 0) _lines.Write(own.Title[chance.Next(own.Title.Length)], ref chance);
        EndField();
        Summary(own, ref chance);
        Experience(own, ref chance);
        Education(own, ref chance);
        Items(own.Skills, pool.Skills, FewestSkills, ref chance);
        Items(own.Certifications, pool.Certifications, 0, ref chance);
        Items(own.Languages, pool.Languages, 0, ref chance);
        _field.AppendNumber(chance.Between(0, 40));
        EndField();
        if (chance.Percent(80)) _field.AppendNumber(chance.Between(24, 140));
        EndField();
        _row.Append("\r\n"u8);
        return _row.Written;
    }

    private void Person(ref Chance chance)
    {
        Syllables.Append(_field, 1, isName: true, ref chance);
        _field.Append(" "u8);
        Syllables.Append(_field, 2, isName: true, ref chance);
        EndField();
        _field.AppendNumber(chance.Between(1960, 2005));
        _field.Append("-"u8);
        _field.AppendNumber(chance.Between(1, 12), digits: 2);
        _field.Append("-"u8);
        _field.AppendNumber(chance.Between(1, 28), digits: 2);
        EndField();
        Syllables.Append(_field, 2, isName: true, ref chance);
        EndField();
    }

    private void Experience(SourceCv own, ref Chance chance)
    {
        for (var i = 0; i < own.Posts.Length; i++)
        {
            var post = chance.Percent(OwnPercent) ? own.Posts[i] : Any(pool.Posts, ref chance);
            if (i > 0) _field.Append("\n\n"u8);
            _lines!.WriteNamed(post.Head, ref chance);
            foreach (var fact in post.Facts)
            {
                if (chance.Percent(LostPercent)) continue;
                _field.Append("\n"u8);
                _lines.WriteNew(chance.Percent(OwnPercent) ? fact : Any(pool.Facts, ref chance), pool.Facts, SplicedPercent, ref chance);
            }
        }

        EndField();
    }

    private void Summary(SourceCv own, ref Chance chance)
    {
        for (var i = 0; i < own.Summary.Length; i++)
        {
            if (i > 0) _field.Append(" "u8);
            _lines!.WriteNew(chance.Percent(OwnPercent) ? own.Summary[i] : Any(pool.Summaries, ref chance), pool.Summaries, SplicedPercent, ref chance);
        }

        EndField();
    }

    private void Education(SourceCv own, ref Chance chance)
    {
        for (var i = 0; i < own.Education.Length; i++)
        {
            if (i > 0) _field.Append("\n"u8);
            _lines!.WriteNamed(chance.Percent(OwnPercent) ? own.Education[i] : Any(pool.Education, ref chance), ref chance);
        }

        EndField();
    }

    // A list is drawn anew: lists of the same items in the same order do not repeat.
    private void Items(SourceLine[] own, SourceLine[] all, int fewest, ref Chance chance)
    {
        var count = Math.Max(own.Length, fewest);
        var first = chance.Next(Math.Max(1, own.Length));
        for (var i = 0; i < count; i++)
        {
            if (i > 0) _field.Append(", "u8);
            _lines!.Write(i < own.Length && chance.Percent(OwnPercent) ? own[(first + i) % own.Length] : Any(all, ref chance), ref chance);
        }

        EndField();
    }

    private static T Any<T>(T[] all, ref Chance chance) => all[chance.Next(all.Length)];

    private void EndField()
    {
        if (_row.Length > 0) _row.Append(";"u8);
        QuotedField.Append(_row, _field.Written);
        _field.Clear();
    }
}
