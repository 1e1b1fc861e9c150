using System.Xml.Linq;

namespace Matcher.Packer;

/// <summary>Takes out of the documentation beside an assembly what tells of its inside: users see none of it, and it is most of the file.</summary>
internal static class DocumentationTrimmer
{
    /// <summary>Rewrites the documentation; one that holds nothing of the inside is left as it is.</summary>
    /// <param name="documentation">The file of the documentation.</param>
    /// <param name="assembly">The assembly's file.</param>
    public static void Trim(string documentation, string assembly)
    {
        var seen = new PublicMembers(assembly);
        var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
        var hidden = document.Descendants("member").Where(member => !seen.Contain((string)member.Attribute("name")!)).ToList();
        if (hidden.Count == 0) return;
        foreach (var member in hidden)
        {
            if (member.NextNode is XText blank) blank.Remove();
            member.Remove();
        }

        document.Save(documentation, SaveOptions.DisableFormatting);
    }
}
