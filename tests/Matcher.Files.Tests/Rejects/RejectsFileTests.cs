using System.Text;
using Matcher.Files.Rejects;

namespace Matcher.Files.Tests.Rejects;

public sealed class RejectsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("matcher-tests-").FullName;

    private string Target => Path.Combine(_folder, "out.rejects.csv");

    [Fact]
    public void Rejects_are_written_as_the_contract_says_with_formulas_made_inert()
    {
        using (var file = new RejectsFile(Target))
        {
            file.Add(new RejectedRow("c.csv", 3, 7, "=1+1", RejectCode.TooFewFields, "a; \"b\""));
            file.Add(new RejectedRow("-", 12, 40, "", RejectCode.NoId, "é"));
            Assert.Equal(2, file.Count);
            file.Commit();
        }

        const string Expected = "\uFEFFfile;row;line;candidate;code;reason\r\n"
            + "c.csv;3;7;'=1+1;too-few-fields;\"a; \"\"b\"\"\"\r\n"
            + "-;12;40;;no-id;é\r\n";
        Assert.Equal(Expected, Encoding.UTF8.GetString(File.ReadAllBytes(Target)));
    }

    [Fact]
    public void Without_rejects_there_is_no_file_and_an_older_one_goes()
    {
        File.WriteAllText(Target, "of an earlier run");
        using (var file = new RejectsFile(Target)) file.Commit();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_run_that_fails_leaves_no_rejects_file()
    {
        using (var file = new RejectsFile(Target)) file.Add(new RejectedRow("c.csv", 3, 7, "C1", RejectCode.BadQuoting, "x"));
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
