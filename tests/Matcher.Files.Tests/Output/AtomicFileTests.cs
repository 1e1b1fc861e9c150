using Matcher.Files.Output;

namespace Matcher.Files.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("matcher-tests-").FullName;

    [Fact]
    public void The_file_appears_at_commit_and_not_before()
    {
        var path = Path.Combine(_folder, "out.csv");
        using (var file = AtomicFile.Create(path))
        {
            file.Stream.Write("new"u8);
            Assert.False(File.Exists(path));
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Without_commit_the_older_file_stands_and_nothing_else_stays()
    {
        var path = Path.Combine(_folder, "out.csv");
        File.WriteAllText(path, "old");
        using (var file = AtomicFile.Create(path)) file.Stream.Write(new byte[1 << 20]);
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Commit_replaces_the_older_file()
    {
        var path = Path.Combine(_folder, "out.csv");
        File.WriteAllText(path, "a longer old text");
        using var file = AtomicFile.Create(path);
        file.Stream.Write("new"u8);
        file.Commit();
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Throws<ObjectDisposedException>(file.Commit);
    }

    [Fact]
    public void Two_writers_of_one_path_do_not_meet()
    {
        var path = Path.Combine(_folder, "out.csv");
        using var first = AtomicFile.Create(path);
        using var second = AtomicFile.Create(path);
        first.Stream.Write("1"u8);
        second.Stream.Write("2"u8);
        first.Commit();
        second.Commit();
        Assert.Equal("2", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_move_that_is_refused_leaves_nothing_behind()
    {
        var path = Path.Combine(_folder, "out.csv");
        using var file = AtomicFile.Create(path);
        Directory.CreateDirectory(path);
        Assert.ThrowsAny<Exception>(file.Commit);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_at_once()
    {
        Assert.ThrowsAny<IOException>(() => AtomicFile.Create(Path.Combine(_folder, "no", "out.csv")));
        Assert.ThrowsAny<IOException>(() => AtomicFile.Create(_folder));
    }

    [Fact]
    public void A_link_is_followed_and_rights_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(_folder, "out.csv");
        var link = Path.Combine(_folder, "link.csv");
        File.WriteAllText(path, "old");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(link, path);
        using var file = AtomicFile.Create(link);
        file.Stream.Write("new"u8);
        file.Commit();
        Assert.Equal("new", File.ReadAllText(path));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void A_device_is_written_to_and_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "No devices in the file system there.");
        using var file = AtomicFile.Create("/dev/null");
        file.Stream.Write("x"u8);
        file.Commit();
        AtomicFile.Remove("/dev/null");
        Assert.True(File.Exists("/dev/null"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
