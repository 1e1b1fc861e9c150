using System.Globalization;

namespace Matcher.Reports.Html;

/// <summary>Writes markup and text, and keeps the two apart: only <see cref="Raw"/> is markup.</summary>
/// <param name="target">Where it goes.</param>
/// <param name="self">The identifier that <see cref="FragmentTable.Self"/> stands for; not used when packing.</param>
/// <param name="fragments">Where shared fragments are kept, or null to write them out.</param>
internal sealed class HtmlWriter(TextWriter target, string self = "", FragmentTable? fragments = null)
{
    // A shorter one is not worth a character of two or three bytes.
    private const int LeastShared = 4;

    /// <summary>Whether what is written is packed: the page puts back what it can tell from the rest.</summary>
    public bool IsPacked => fragments is not null;

    /// <summary>Writes markup of the program's own, the same for many candidates.</summary>
    public HtmlWriter Raw(string markup)
    {
        if (fragments is not null && markup.Length >= LeastShared && fragments.Of(markup) is { } fragment) target.Write(fragment);
        else Plain(markup);
        return this;
    }

    /// <summary>Writes text of a document.</summary>
    public HtmlWriter Text(string text)
    {
        target.Write(HtmlText.Escape(text));
        return this;
    }

    /// <summary>Writes text that many candidates have in common: a line of the role, a reason, a label.</summary>
    public HtmlWriter Shared(string text) => Raw(HtmlText.Escape(text));

    /// <summary>Writes a sentence that candidates have in common but for its figures.</summary>
    public HtmlWriter Figures(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && !char.IsAsciiDigit(text[i])) i++;
            Shared(text[start..i]);
            start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            Text(text[start..i]);
        }

        return this;
    }

    /// <summary>Writes text that some candidates have in common, between markup that many do.</summary>
    public HtmlWriter Shared(string before, string text, string after) => Raw(Name(before) + HtmlText.Escape(text) + Name(after));

    /// <summary>Writes a number that people do not read: a part of an identifier.</summary>
    public HtmlWriter Number(int number)
    {
        target.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    // A fragment may name others, one deep.
    private string Name(string markup) => fragments is not null && markup.Length >= LeastShared && fragments.Of(markup) is { } fragment ? fragment.ToString() : markup;

    // What is not shared is written out; when packing, the page itself puts the identifier in.
    private void Plain(string markup) => target.Write(fragments is null && self.Length > 0 ? markup.Replace(FragmentTable.Self.ToString(), self, StringComparison.Ordinal) : markup);
}
