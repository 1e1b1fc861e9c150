namespace Matcher.Roles.Reading;

/// <summary>Reads a line that carries its own heading: "Formation : Bac +5", "Salaire : 35 k€", "Lieu : Lyon".</summary>
internal static class LabelReader
{
    private const int LongestLabel = 45;

    /// <summary>The section that the words before the colon name, and where the content starts; null where they name none.</summary>
    public static Section? Read(string text, out int content)
    {
        content = 0;
        var colon = text.IndexOf(':');
        if (colon is <= 0 or > LongestLabel || colon + 1 >= text.Length) return null;
        content = colon + 1;
        while (content < text.Length && (RoleText.IsSpace(text[content]) || text[content] is '*' or '_')) content++;
        return content == text.Length ? null : SectionNames.Recognise(text[..colon], marked: false);
    }
}
