namespace Matcher.Files.Tests.Reading;

public sealed class DamageTests
{
    public static TheoryData<string, int> Cases()
    {
        var data = new TheoryData<string, int>();
        foreach (var (name, _, _) in CaseFile.Read("damage.cases.md"))
            foreach (var degree in (int[])[1, 2, 5]) data.Add(name, degree);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_file_reads_as_its_case_says_whatever_the_threads(string name, int degree)
    {
        var (_, input, expected) = CaseFile.Read("damage.cases.md").Single(c => c.Name == name);
        Assert.Equal(expected.Replace("\r", "␍", StringComparison.Ordinal).Replace('\0', '␀').Replace('\t', '→'), Readings.Tell(Readings.Utf8(input), degree));
    }
}
