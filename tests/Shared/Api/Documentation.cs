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

    /// <summary>The types that the documentation tells of though users do not see them.</summary>
    public static IReadOnlyList<string> Hidden(Assembly assembly)
    {
        var seen = assembly.GetExportedTypes().Select(type => "T:" + type.FullName!.Replace('+', '.')).ToHashSet(StringComparer.Ordinal);
        return [.. Read(assembly).Keys.Where(name => name.StartsWith("T:", StringComparison.Ordinal) && !seen.Contains(name))];
    }

    /// <summary>The methods, properties and fields written in the open types, by name, that the documentation leaves out; members that a record has without a line of source are none.</summary>
    public static IReadOnlyList<string> Missing(Assembly assembly)
    {
        const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var told = Read(assembly).Keys.Select(name => name[2..].Split('(', '`', '~')[0]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. assembly.GetExportedTypes().Where(type => !type.IsGenericType && type.BaseType != typeof(MulticastDelegate)).SelectMany(type => type.GetMembers(Open)
                .Where(member => member is MethodInfo { IsSpecialName: false } or FieldInfo { IsSpecialName: false } or PropertyInfo)
                .Where(member => !IsMade(type, member))
                .Select(member => $"{type.FullName!.Replace('+', '.')}.{member.Name}"))
                .Where(name => !told.Contains(name)).Distinct(),
        ];
    }

    private static bool IsMade(Type type, MemberInfo member) =>
        member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute))
        || (member is PropertyInfo property && type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.Name == property.Name)))
        || (member is MethodInfo && type.GetMethod("<Clone>$") is not null && member.Name is "Deconstruct" or "ToString" or "Equals" or "GetHashCode");

    private static string? Text(Dictionary<string, XElement> members, string name) => members.GetValueOrDefault(name)?.Element("summary")?.Value.Trim();

    private static Dictionary<string, XElement> Read(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);
}
