using Matcher.Messages;
using Matcher.Roles.Reading;

namespace Matcher.Roles;

/// <summary>
/// Reads role documents ("fiches métiers", "fiches de poste") in Markdown or plain text. Each line that asks for something
/// becomes one criterion, tied to its line; what could not be understood is told in <see cref="RoleProfile.Warnings"/>.
/// <para>
/// A document may open with front matter, between two lines <c>---</c>, in a subset of YAML: one <c>key: value</c> a line, values
/// bare or quoted, comments after <c>#</c>; no list, no nesting. Keys: <c>id</c>, <c>title</c>, and <c>weight.KIND</c> with KIND one of
/// title, activity, diploma, technical, aptitude, experience, which replaces the default share of that kind (see
/// <see cref="RoleWeights"/>).
/// </para>
/// </summary>
public static class RoleDocument
{
    /// <summary>Reads a document.</summary>
    /// <param name="id">The id of the role where its front matter gives none; also names the document in messages.</param>
    /// <param name="text">The document, its lines ended by CRLF, LF or CR.</param>
    /// <param name="language">The language of warnings and errors.</param>
    /// <exception cref="RoleDocumentException">It asks for nothing, or its weights cannot be used.</exception>
    public static RoleProfile Parse(string id, string text, MessageLanguage language = MessageLanguage.French)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        return RoleAssembler.Read(id, text, id, language);
    }

    /// <summary>Reads a file: UTF-8 with or without mark, else Windows-1252, with a warning.</summary>
    /// <param name="path">The file; its name without extension is the id where the front matter gives none.</param>
    /// <param name="language">The language of warnings and errors.</param>
    /// <exception cref="RoleDocumentException">The file is not there, asks for nothing, or its weights cannot be used.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static RoleProfile ReadFile(string path, MessageLanguage language = MessageLanguage.French)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path)) throw new RoleDocumentException(RoleMessages.NotFound(language, path));
        var name = Path.GetFileNameWithoutExtension(path);
        return Read(string.IsNullOrWhiteSpace(name) ? Path.GetFileName(path) : name, path, File.ReadAllBytes(path), language);
    }

    /// <summary>Reads a stream to its end: UTF-8 with or without mark, else Windows-1252, with a warning.</summary>
    /// <param name="id">The id of the role where its front matter gives none; also names the document in messages.</param>
    /// <param name="stream">The document, from its position; the caller closes it.</param>
    /// <param name="language">The language of warnings and errors.</param>
    /// <exception cref="RoleDocumentException">It asks for nothing, or its weights cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RoleProfile ReadStream(string id, Stream stream, MessageLanguage language = MessageLanguage.French)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(id, id, bytes.ToArray(), language);
    }

    /// <summary>Reads a file, or the <c>.md</c> and <c>.txt</c> files of a folder, not those of folders inside it.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="language">The language of warnings and errors.</param>
    /// <returns>The roles by id, ordinal; one or more.</returns>
    /// <exception cref="RoleDocumentException">Nothing is there, a document is refused, or two have the same id.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<RoleProfile> ReadPath(string path, MessageLanguage language = MessageLanguage.French)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!Directory.Exists(path)) return [ReadFile(path, language)];
        var files = Directory.EnumerateFiles(path).Where(IsDocument).Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0) throw new RoleDocumentException(RoleMessages.EmptyFolder(language, path));
        var profiles = new RoleProfile[files.Count];
        for (var i = 0; i < profiles.Length; i++)
        {
            profiles[i] = ReadFile(files[i], language);
            var other = Array.FindIndex(profiles, 0, i, profile => profile.Id == profiles[i].Id);
            if (other >= 0) throw new RoleDocumentException(RoleMessages.EqualIds(language, profiles[i].Id, files[other], files[i]));
        }

        Array.Sort(profiles, static (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return profiles;
    }

    private static RoleProfile Read(string id, string source, byte[] bytes, MessageLanguage language)
    {
        var profile = RoleAssembler.Read(id, RoleFile.Decode(bytes, out var fallback), source, language);
        return fallback
            ? profile with { Warnings = [new RoleWarning(0, "encoding", RoleMessages.Encoding(language)), .. profile.Warnings] }
            : profile;
    }

    private static bool IsDocument(string file) =>
        Path.GetExtension(file) is var extension
            && (extension.Equals(".md", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".txt", StringComparison.OrdinalIgnoreCase));
}
