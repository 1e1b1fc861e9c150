using Matcher.Text;

namespace Matcher.Stances;

/// <summary>The words that deny and name nothing: they are read for stances, and are no words of a CV.</summary>
internal static class Denials
{
    private static readonly FormTable Words = WordList.Table("aucun aucune pas jamais ni sans");

    /// <summary>Adds all of them to a filter.</summary>
    public static void AddTo(FormFilter filter) => Words.AddTo(filter);

    /// <summary>Whether a form is one of them.</summary>
    public static bool Contains(ReadOnlySpan<byte> form) => form.Length is >= 2 and <= 6 && Words.Contains(form);
}
