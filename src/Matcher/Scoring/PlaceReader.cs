using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Sections;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Tells in which place each word of a field stands: by the field, by headings where it is a whole CV, and by the lines that open posts.</summary>
/// <param name="index">Knows titles.</param>
/// <param name="text">The field.</param>
/// <param name="tokens">Its words, which receive their places.</param>
/// <param name="breaks">What stands before each of them.</param>
/// <param name="isYear">Which of them are years.</param>
internal readonly ref struct PlaceReader(RoleIndex index, ReadOnlySpan<byte> text, Span<CandidateToken> tokens, ReadOnlySpan<Break> breaks, ReadOnlySpan<bool> isYear)
{
    // As bare as a list of competences: many items of few words each.
    private const int FewestItems = 6;
    private const int LongestItem = 3; // words that name something, on average

    private const int MostDateWords = 4; // "mars 2015 septembre 2019"

    // A CV by themes: its posts are told by their heads alone, and what was done by its competences. So many words at least, and so few in posts of a hundred in them.
    private const int FewestThemeWords = 30;
    private const int MostPostWords = 20;
    private const int FewestHeads = 2;
    private const int FewestListed = 3; // items of a line that is a list among themes

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly Span<CandidateToken> _tokens = tokens;
    private readonly ReadOnlySpan<Break> _breaks = breaks;
    private readonly ReadOnlySpan<bool> _isYear = isYear;

    /// <summary>Reads all lines.</summary>
    public void Read(CandidateField field)
    {
        // Where every post stands behind a bullet, bullets open posts.
        if (!ReadLines(field, allowsBullets: false) && field is CandidateField.Experience or CandidateField.Text && HasBulletedHead()) ReadLines(field, allowsBullets: true);
        if (field == CandidateField.Text) TellThemes();
    }

    private bool ReadLines(CandidateField field, bool allowsBullets)
    {
        var (hasPost, isFirst) = (false, true);
        var sections = new SectionLines(_text);
        for (int line = 0, end; line < _tokens.Length; line = end)
        {
            end = End(line);
            var place = field == CandidateField.Text ? PlaceIn(sections.At(_tokens[line].Start), line, end, isFirst, allowsBullets) : PlaceOf(field, line, end, allowsBullets);
            isFirst &= place == Place.Aside;
            hasPost |= place == Place.PostHead && (field == CandidateField.Text || line > 0 || IsPostHead(line, end, allowsBullets));
            var isListed = place == Place.Skills || (place is not (Place.PostHead or Place.Title or Place.Education or Place.Certifications or Place.Languages) && !hasPost && IsList(line, end));
            var headEnd = place == Place.PostHead ? HeadEnd(line, end) : end;
            for (var i = line; i < end; i++) (_tokens[i].Place, _tokens[i].IsListed, _tokens[i].IsAfterArticle) = (i < headEnd ? place : Place.Experience, isListed, false);
            if (place is not (Place.PostHead or Place.Title)) continue;
            for (var i = line + 1; i < headEnd; i++) _tokens[i].IsAfterArticle = _breaks[i] < Break.Item && Articles.StandBefore(_text, _tokens[i].Start);
        }

        return hasPost;
    }

    private Place PlaceOf(CandidateField field, int line, int end, bool allowsBullets) => field switch
    {
        CandidateField.Title => Place.Title,
        CandidateField.Summary => Place.Summary,
        CandidateField.Experience => line == 0 || IsPostHead(line, end, allowsBullets) ? Place.PostHead : Place.Experience,
        CandidateField.Education => Place.Education,
        CandidateField.Skills => Place.Skills,
        CandidateField.Certifications => Place.Certifications,
        _ => Place.Languages,
    };

    // What one text holds is told by its headings, as columns tell it elsewhere.
    private Place PlaceIn(SectionLine at, int line, int end, bool isFirst, bool allowsBullets) => at.Section switch
    {
        _ when at.IsHeading => Place.Aside,
        CvSection.Untold when isFirst && end - line <= PostHeads.MostWords => Place.Title,
        CvSection.Untold => IsPostHead(line, end, allowsBullets) ? Place.PostHead : Place.Text,
        CvSection.Projects => Place.Text,
        CvSection.Education => Place.Education,
        CvSection.Skills => Place.Skills,
        CvSection.Certifications => Place.Certifications,
        CvSection.Languages => Place.Languages,
        CvSection.Summary => Place.Summary,
        CvSection.Aside => Place.Aside,
        _ => IsPostHead(line, end, allowsBullets) ? Place.PostHead : Place.Experience,
    };

    private int End(int line)
    {
        var end = line + 1;
        while (end < _tokens.Length && _breaks[end] != Break.Line) end++;
        return end;
    }

    // A first line of prose opens with the post, and its later sentences name other people; a single line tells all posts.
    // "2015-2019 : Maçon, Bâti Plus (Vannes). Coffrage. Lecture de plans." tells what was done behind the title and the dates.
    private int HeadEnd(int line, int end)
    {
        var isProse = end - line > PostHeads.MostWords && end < _tokens.Length;
        var hasTitle = false;
        for (var i = line + 1; i < end; i++)
        {
            if (_breaks[i] < Break.Sentence) continue;
            if (isProse) return i;
            hasTitle = hasTitle || HoldsTitle(line, i);
            if (hasTitle && _isYear[line..i].Contains(true) && !_isYear[i..end].Contains(true)) return i;
        }

        return end;
    }

    private bool HoldsTitle(int first, int end)
    {
        while (first < end && !IsTitle(first, end)) first++;
        return first < end;
    }

    private bool IsList(int line, int end) => Items(line, end) is >= FewestItems and var items && end - line <= items * LongestItem;

    private int Items(int line, int end)
    {
        var items = 1;
        for (var i = line + 1; i < end; i++)
        {
            if (_breaks[i] == Break.Item) items++;
        }

        return items;
    }

    // A line with a year, or a short one that opens with a job title: dates often stand on a line of their own. Behind a bullet it has both.
    private bool IsPostHead(int line, int end, bool allowsBullets)
    {
        var words = end - line;
        if (words > PostHeads.MostWords) return OpensWithPost(line, end);
        if (PostHeads.StartsWithBullet(_text, _tokens[line].Start)) return allowsBullets && IsDatedTitle(line, end);
        if (_isYear.Slice(line, words).Contains(true)) return true;
        var first = AfterLabel(line, end);
        return end - first <= PostHeads.MostWordsWithoutYear && first < end && IsTitle(first, end);
    }

    // "Fonction ou poste occupé : Comptable"
    private int AfterLabel(int line, int end)
    {
        var start = _tokens[line].Start;
        if (FormLabels.Of(_text[start..(_tokens[end - 1].Start + _tokens[end - 1].Length)], out int length) != FormLabel.Head) return line;
        while (line < end && _tokens[line].Start < start + length) line++;
        return line;
    }

    // All of a post on one long line: "2015 - 2019 : Maçon, Bâti Plus. Coffrage, ferraillage …"
    private bool OpensWithPost(int line, int end) => IsDatedTitle(line, end) && HeadEnd(line, end) - line <= PostHeads.MostWords;

    private bool HasBulletedHead()
    {
        for (int line = 0, end; line < _tokens.Length; line = end)
        {
            end = End(line);
            if (end - line <= PostHeads.MostWords && PostHeads.StartsWithBullet(_text, _tokens[line].Start) && IsDatedTitle(line, end)) return true;
        }

        return false;
    }

    // "2012-2016 Maçon", "depuis mars 2019 : maçon": a title behind the dates that open the line.
    private bool IsDatedTitle(int line, int end)
    {
        var last = Math.Min(end - 1, line + MostDateWords);
        for (var first = line + 1; first <= last; first++)
        {
            if (_isYear[line..first].Contains(true) && IsTitle(first, end)) return true;
        }

        return false;
    }

    private bool IsTitle(int first, int end) => index.Titles.Longest<CandidateToken>(_tokens[..end], first).Last >= 0;

    private void TellThemes()
    {
        var (themes, posts, heads) = (0, 0, 0);
        for (var i = 0; i < _tokens.Length; i++)
        {
            var place = _tokens[i].Place;
            if (place == Place.Skills) themes++;
            else if (place is Place.Experience or Place.Text) posts++;
            else if (place == Place.PostHead && _breaks[i] == Break.Line) heads++;
        }

        if (themes < FewestThemeWords || heads < FewestHeads || posts * 100 > themes * MostPostWords) return;
        for (int line = 0, end; line < _tokens.Length; line = end)
        {
            end = End(line);
            if (_tokens[line].Place != Place.Skills || (Items(line, end) is >= FewestListed and var items && end - line <= items * LongestItem)) continue;
            for (var i = line; i < end; i++) (_tokens[i].Place, _tokens[i].IsListed) = (Place.Text, false);
        }
    }
}
