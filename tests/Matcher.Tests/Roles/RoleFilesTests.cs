using System.Text;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>Files and folders of role documents.</summary>
public sealed class RoleFilesTests : IDisposable
{
    private const string Body = "# Chef d’équipe\n- Être présent dès l'œuvre engagée\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("roles");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Utf8_is_read_with_and_without_its_mark()
    {
        var plain = RoleDocument.ReadFile(Write("a.md", new UTF8Encoding(false).GetBytes(Body)));
        var marked = RoleDocument.ReadFile(Write("b.md", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Body)]));
        Assert.Equal("Chef d’équipe", plain.Title);
        Assert.Equal(plain.Criteria, marked.Criteria, (x, y) => x.Text == y.Text && x.Line == y.Line);
        Assert.Empty(marked.Warnings);
    }

    [Fact]
    public void Other_bytes_are_read_as_windows_1252_and_this_is_told()
    {
        byte[] bytes = [.. "# Chef d"u8, 0x92, 0xE9, .. "quipe\n- Tenir les d"u8, 0xE9, .. "lais, 35 k"u8, 0x80, .. " d"u8, 0x9C,
            .. "uvre\n"u8];
        var role = RoleDocument.ReadFile(Write("chef.txt", bytes));
        Assert.Equal("Chef d’équipe", role.Title);
        Assert.Equal("Tenir les délais, 35 k€ dœuvre", role.Criteria[1].Text);
        Assert.Equal("encoding", Assert.Single(role.Warnings).Code);
    }

    [Fact]
    public void A_folder_gives_its_documents_by_id_and_nothing_else()
    {
        Write("b.md", Text("zebre"));
        Write("a.txt", Text("Zinc"));
        Write("c.MD", Encoding.UTF8.GetBytes(Body));
        Write("notes.csv", "x"u8.ToArray());
        _folder.CreateSubdirectory("old");
        File.WriteAllText(Path.Combine(_folder.FullName, "old", "d.md"), Body);
        Assert.Equal("Zinc c zebre", string.Join(" ", RoleDocument.ReadPath(_folder.FullName).Select(r => r.Id)));
    }

    [Fact]
    public void A_single_file_is_a_path_too() =>
        Assert.Equal("a", Assert.Single(RoleDocument.ReadPath(Write("a.md", Encoding.UTF8.GetBytes(Body)))).Id);

    [Fact]
    public void Two_equal_ids_are_refused_and_both_files_named()
    {
        Write("a.md", Encoding.UTF8.GetBytes(Body));
        Write("b.md", Text("a"));
        var error = Assert.Throws<RoleDocumentException>(() => RoleDocument.ReadPath(_folder.FullName));
        Assert.Contains("a.md", error.Message, StringComparison.Ordinal);
        Assert.Contains("b.md", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_refused_document_refuses_the_folder()
    {
        Write("a.md", Encoding.UTF8.GetBytes(Body));
        Write("b.md", "# Rien\n"u8.ToArray());
        Assert.Contains("b.md", Assert.Throws<RoleDocumentException>(() => RoleDocument.ReadPath(_folder.FullName)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_and_a_path_to_nothing_are_refused()
    {
        Assert.Throws<RoleDocumentException>(() => RoleDocument.ReadPath(_folder.FullName));
        Assert.Throws<RoleDocumentException>(() => RoleDocument.ReadPath(Path.Combine(_folder.FullName, "rien.md")));
    }

    private static byte[] Text(string id) => Encoding.UTF8.GetBytes($"---\nid: {id}\n---\n{Body}");

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
