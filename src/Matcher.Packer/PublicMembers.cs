using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Matcher.Packer;

/// <summary>What users of an assembly see, by the names that its documentation gives them, without parameters.</summary>
internal sealed class PublicMembers
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly MetadataReader _reader;

    /// <summary>Reads the members of an assembly.</summary>
    /// <param name="path">The assembly's file.</param>
    public PublicMembers(string path)
    {
        using var file = File.OpenRead(path);
        using var assembly = new PEReader(file);
        _reader = assembly.GetMetadataReader();
        foreach (var handle in _reader.TypeDefinitions)
        {
            var type = _reader.GetTypeDefinition(handle);
            if (IsSeen(type)) Add(type);
        }
    }

    /// <summary>Whether users see what an entry of the documentation tells of.</summary>
    /// <param name="id">The entry's name: a letter for its kind, a colon, the full name, and the parameters of methods and indexers.</param>
    public bool Contain(string id)
    {
        var end = id.AsSpan().IndexOfAny('(', '~');
        var name = end < 0 ? id : id[..end];
        var generic = name.IndexOf("``", StringComparison.Ordinal);
        return _names.Contains(generic < 0 ? name[2..] : name[2..generic]);
    }

    private void Add(TypeDefinition type)
    {
        var name = NameOf(type);
        _names.Add(name);
        foreach (var handle in type.GetMethods())
        {
            var method = _reader.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.MemberAccessMask) is not (MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem)) continue;
            var own = _reader.GetString(method.Name);
            _names.Add($"{name}.{own.Replace('.', '#')}");
            // A property and an event are seen by what reads and writes them.
            if ((method.Attributes & MethodAttributes.SpecialName) != 0 && own.IndexOf('_', StringComparison.Ordinal) is > 0 and var at) _names.Add($"{name}.{own[(at + 1)..]}");
        }

        foreach (var handle in type.GetFields())
        {
            var field = _reader.GetFieldDefinition(handle);
            if ((field.Attributes & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem) _names.Add($"{name}.{_reader.GetString(field.Name)}");
        }
    }

    private string NameOf(TypeDefinition type)
    {
        var name = _reader.GetString(type.Name);
        if (type.IsNested) return $"{NameOf(_reader.GetTypeDefinition(type.GetDeclaringType()))}.{name}";
        var space = _reader.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }

    private bool IsSeen(TypeDefinition type) => (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsSeen(_reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };
}
