using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Matcher.Tests.Shared;

/// <summary>
/// Lists what an assembly shows to others, as people read it. What the compiler adds to records is left out. With MATCHER_APPROVE=1
/// the listing is written anew: look at what changed before it is committed.
/// </summary>
internal static class PublicApi
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>Fails unless the listing of the assembly is the one that was approved.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="path">The file of the listing.</param>
    public static void Check(Assembly assembly, string path)
    {
        var listing = string.Join('\n', Lines(assembly)) + "\n";
        if (Environment.GetEnvironmentVariable("MATCHER_APPROVE") == "1") File.WriteAllText(path, listing);
        Assert.True(listing == (File.Exists(path) ? File.ReadAllText(path) : ""), $"The public API is not the one of {Path.GetFileName(path)}: run the tests with MATCHER_APPROVE=1, and read what changed.");
    }

    /// <summary>The public types.</summary>
    public static IReadOnlyList<Type> Types(Assembly assembly) => [.. assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    private static IEnumerable<string> Lines(Assembly assembly)
    {
        var types = Types(assembly);
        yield return $"# {assembly.GetName().Name}: {types.Count.ToString(CultureInfo.InvariantCulture)} public types";
        foreach (var type in types)
        {
            yield return "";
            yield return Head(type);
            foreach (var line in Members(type)) yield return "    " + line;
        }
    }

    private static string Head(Type type)
    {
        var isRecord = type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null;
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsSubclassOf(typeof(Delegate)) ? "delegate"
            : type.IsValueType ? (type.IsByRefLike ? "ref struct" : isRecord ? "record struct" : "struct")
            : type.IsAbstract && type.IsSealed ? "static class" : (type.IsSealed ? "sealed " : "") + (isRecord ? "record" : "class");
        var bases = new[] { type.BaseType }.Where(parent => parent is not null && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) && parent != typeof(MulticastDelegate))
            .Concat(type.IsEnum ? [] : type.GetInterfaces().Where(one => one.Name is not "IEquatable`1" and not "ISerializable"))
            .Select(parent => Name(parent!));
        var head = $"{kind} {type.Namespace}.{Name(type)}";
        return string.Join(", ", bases) is { Length: > 0 } all ? $"{head} : {all}" : head;
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        if (type.IsSubclassOf(typeof(Delegate))) return [Method(type.GetMethod("Invoke")!)];
        return type.GetFields(All).Select(field => $"{(field.IsLiteral ? "const" : "static")} {Name(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {Constant(field.GetRawConstantValue())}" : "")}")
            .Concat(type.GetConstructors(All).Where(IsWritten).Select(constructor => $"new({Parameters(constructor)})"))
            .Concat(type.GetProperties(All).Where(property => property.Name != "EqualityContract").Select(Property))
            .Concat(type.GetMethods(All).Where(method => !method.IsSpecialName && IsWritten(method) && method.GetBaseDefinition() == method).Select(Method))
            .Order(StringComparer.Ordinal);
    }

    private static bool IsWritten(MethodBase method) => !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.Name.StartsWith('<') && method.Name is not ("Deconstruct" or "Equals" or "GetHashCode" or "ToString");

    private static string Property(PropertyInfo property)
    {
        var accessors = (property.GetMethod?.IsPublic == true ? " get;" : "")
            + (property.SetMethod is { IsPublic: true } set ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "");
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var isStatic = (property.GetMethod ?? property.SetMethod)!.IsStatic ? "static " : "";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{isStatic}{required}{Name(property.PropertyType, Nullability.Create(property))} {name} {{{accessors} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extends + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? $" = {Constant(parameter.DefaultValue)}" : "";
        return $"{way}{Name(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Name(Type type) => Name(type, nullability: null);

    private static string Name(Type type, NullabilityInfo? nullability)
    {
        if (type.IsByRef) return Name(type.GetElementType()!, nullability);
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var mark = nullability is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        if (type.IsArray) return Name(type.GetElementType()!, nullability?.ElementType) + "[]" + mark;
        if (!type.IsGenericType) return Plain(type) + mark;
        var arguments = type.GetGenericArguments().Select((argument, i) => Name(argument, i < nullability?.GenericTypeArguments.Length ? nullability.GenericTypeArguments[i] : null));
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>{mark}";
    }

    private static string Plain(Type type) => type.FullName switch
    {
        "System.String" => "string",
        "System.Int32" => "int",
        "System.Int64" => "long",
        "System.Int16" => "short",
        "System.Byte" => "byte",
        "System.Double" => "double",
        "System.Decimal" => "decimal",
        "System.Boolean" => "bool",
        "System.Object" => "object",
        "System.Void" => "void",
        _ => type.Name,
    };

    private static string Constant(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum named => named.ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
