using Matcher.Periods;
using Matcher.Sections;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Cuts a text into its lines, each with the section in which it stands; a line that tells several posts into its passages.</summary>
internal static class LineScanner
{
    /// <summary>Reads the lines.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="untold">What the text is where no heading says it; null where no post is told.</param>
    /// <param name="periods">The periods that it names.</param>
    /// <param name="lines">Receives the lines.</param>
    /// <returns>Whether a heading of posts was seen.</returns>
    public static bool Read(ReadOnlySpan<byte> text, PostKind? untold, ReadOnlySpan<Period> periods, List<CareerLine> lines)
    {
        lines.Clear();
        var cutter = new PassageCutter(text, periods);
        var sections = new SectionReader();
        var hasPosts = false;
        for (var offset = 0; offset <= text.Length;)
        {
            var length = text[offset..].IndexOfAny((byte)'\n', (byte)'\r');
            var next = length < 0 ? text.Length + 1 : offset + length + 1;
            if (length < 0) length = text.Length - offset;
            else if (text[offset + length] == '\r' && next < text.Length && text[next] == '\n') next++;
            var (start, end) = Trim(text, offset, offset + length);
            var line = sections.Read(text[start..end]);
            hasPosts |= line.Section == CvSection.Experience;
            var isBulleted = OpensWithBullet(text[start..end]);
            if (!line.IsHeading && cutter.IsOfSeveral(start, end)) hasPosts |= Cut(text, start, end, isBulleted, ref cutter, ref sections, untold, lines);
            else lines.Add(new CareerLine(start, end, isBulleted, KindOf(line.Section, untold), line.IsHeading));
            offset = next;
        }

        return hasPosts;
    }

    private static PostKind? KindOf(CvSection section, PostKind? untold) => section switch
    {
        CvSection.Untold => untold,
        CvSection.Experience => PostKind.Work,
        CvSection.Internships => PostKind.Internship,
        CvSection.Volunteering => PostKind.Volunteer,
        CvSection.Education => PostKind.Education,
        _ => null,
    };

    private static bool Cut(ReadOnlySpan<byte> text, int start, int end, bool isBulleted, ref PassageCutter cutter, ref SectionReader sections, PostKind? untold, List<CareerLine> lines)
    {
        var hasPosts = false;
        var part = LinePart.First;
        while (start < end)
        {
            if (PassageHeadings.TryOpen(text[start..end], HeadingPlace.AfterSign, out var length, out var named))
            {
                sections.Open(named);
                hasPosts |= named == CvSection.Experience;
                lines.Add(new CareerLine(start, start + length, IsBulleted: false, KindOf(named, untold), IsHeading: true, part));
                (start, _) = Trim(text, start + length, end);
                part = LinePart.First;
                continue;
            }

            var passageEnd = cutter.EndOf(start, end, out var next);
            lines.Add(new CareerLine(start, passageEnd, isBulleted && part == LinePart.First, KindOf(sections.Current, untold), IsHeading: false, part));
            part = LinePart.Inner;
            start = next;
        }

        return hasPosts;
    }

    private static (int Start, int End) Trim(ReadOnlySpan<byte> text, int start, int end)
    {
        while (start < end)
        {
            var scalar = Utf8.Read(text, start, out var length);
            if (Characters.Classify(scalar) is not (CharacterKind.Space or CharacterKind.Invisible) && scalar != '\t') break;
            start += length;
        }

        while (end > start && text[end - 1] is (byte)' ' or (byte)'\t') end--;
        return (start, end);
    }

    // "**Verdi**" is bold, "* Verdi" a bullet.
    private static bool OpensWithBullet(ReadOnlySpan<byte> line)
    {
        if (line.IsEmpty) return false;
        var scalar = Utf8.Read(line, 0, out var length);
        if (scalar == '*') return line.Length > 1 && line[1] != '*';
        var kind = Characters.Classify(scalar);
        return kind is CharacterKind.Dash or CharacterKind.Bullet or CharacterKind.MiddleDot || scalar is '>' or '+' or (>= 0x2190 and <= 0x21FF) || (scalar == 'o' && line.Length > length && line[length] == ' ');
    }
}
