using Matcher.Corpus;

namespace Matcher.Benchmarks.Tests.Corpus;

public class CorpusProgramTests
{
    [Fact]
    public void Candidates_and_roles_are_written_where_asked()
    {
        var folder = Directory.CreateTempSubdirectory("matcher-corpus-");
        try
        {
            var file = Path.Combine(folder.FullName, "candidates.csv");
            Assert.Equal((0, ""), Run("--count", "10", "--output", file));
            Assert.True(File.ReadAllBytes(file).AsSpan().StartsWith("\uFEFFid;nom;"u8));
            Assert.Equal((0, ""), Run("roles", "--count", "3", "--output", Path.Combine(folder.FullName, "roles")));
            Assert.Equal(3, Directory.GetFiles(Path.Combine(folder.FullName, "roles"), "*.md").Length);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--output is missing", "--count", "10")]
    [InlineData("either --count or --size", "--output", "x.csv")]
    [InlineData("either --count or --size", "--count", "1", "--size", "1MB", "--output", "x.csv")]
    [InlineData("'ten' ; expected", "--size", "ten", "--output", "x.csv")]
    [InlineData("expected 1 or more", "--count", "0", "--output", "x.csv")]
    [InlineData("expected 1 to", "roles", "--count", "0", "--output", "x")]
    public void What_cannot_be_made_is_refused_with_what_would_do(string message, params string[] args)
    {
        var (status, error) = Run(args);
        Assert.Equal(2, status);
        Assert.Contains(message.Replace(" ;", ";", StringComparison.Ordinal), error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1B", 1)]
    [InlineData("2kB", 2_000)]
    [InlineData("360 MB", 360_000_000)]
    [InlineData("10gb", 10_000_000_000)]
    public void Sizes_read_as_people_write_them(string text, long bytes) => Assert.Equal(bytes, Matcher.Corpus.Commands.ByteSize.Parse(text));

    private static (int Status, string Error) Run(params string[] args)
    {
        using var error = new StringWriter();
        return (CorpusProgram.Run(args, TextWriter.Null, error), error.ToString());
    }
}
