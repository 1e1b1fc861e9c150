using System.Reflection;
using System.Xml.Linq;

namespace Matcher.Tests.Shared;

/// <summary>Reads the documentation that is packed beside an assembly.</summary>
internal static class Documentation
{
    /// <summary>The members whose documentation says nothing: no summary, nor one that they inherit.</summary>
    public static IReadOnlyList<string> Silent(Assembly assembly)
    {
        var members = Read(assembly);
        return [.. PublicApi.Types(assembly).Where(type => Text(members, "T:" + type.FullName) is not { Length: > 0 }).Select(type => type.FullName!),
            .. members.Where(member => member.Value.Elements("summary").All(summary => string.IsNullOrWhiteSpace(summary.Value)) && !member.Value.Elements("inheritdoc").Any() && !member.Key.Contains('<', StringComparison.Ordinal)).Select(member => member.Key)];
    }

    private static string? Text(Dictionary<string, XElement> members, string name) => members.GetValueOrDefault(name)?.Element("summary")?.Value.Trim();

    private static Dictionary<string, XElement> Read(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
}
