using Matcher.Text;

namespace Matcher.Tests.Text;

public class FormTableTests
{
    private const int Count = 8_000;

    // Short forms of few letters meet again; long ones share their beginnings.
    [Theory]
    [InlineData(4, 3, 0)]
    [InlineData(26, 6, 0)]
    [InlineData(2, 12, 0)]
    [InlineData(256, 3, 0)]
    [InlineData(3, 6, 30)]
    public void A_form_is_found_as_a_dictionary_finds_it(int letters, int longest, int before)
    {
        var random = new Random(letters + longest + before);
        var table = new FormTable();
        var expected = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Count; i++)
        {
            var form = Form(random, letters, longest, before);
            Look(table, expected, form);
            expected.TryAdd(Key(form), i);
            Assert.Equal(expected[Key(form)], table.GetOrAdd(form, i));
            Look(table, expected, form);
            Look(table, expected, Form(random, letters, longest, before));
            Assert.Equal(expected.Count, table.Count);
        }

        foreach (var form in expected.Keys) Look(table, expected, Convert.FromHexString(form));
    }

    [Fact]
    public void A_copy_is_a_table_of_its_own()
    {
        var random = new Random(5);
        var (table, expected) = (new FormTable(), new Dictionary<string, int>(StringComparer.Ordinal));
        Fill(table, expected, random, 0);
        var (copy, copied) = (table.Copy(), new Dictionary<string, int>(expected, StringComparer.Ordinal));
        Fill(table, expected, random, 1_000);
        Fill(copy, copied, random, 2_000);
        foreach (var form in expected.Keys.Concat(copied.Keys).Select(Convert.FromHexString))
        {
            Look(table, expected, form);
            Look(copy, copied, form);
        }

        Assert.Equal((expected.Count, copied.Count), (table.Count, copy.Count));
    }

    [Fact]
    public void What_a_missing_form_is_worth_is_asked_for()
    {
        var table = new FormTable();
        Assert.Equal((-1, 7), (table.Find("paie"u8), table.Find("paie"u8, 7)));
        Assert.Equal(-1, table.GetOrAdd("paie"u8, -1));
        Assert.Equal((-1, -1), (table.Find("paie"u8), table.Find("paie"u8, 7)));
        Assert.True(table.Contains("paie"u8));
        Assert.False(table.Contains("pai"u8));
        Assert.False(table.Contains([]));
    }

    [Fact]
    public void The_empty_form_is_no_key() => Assert.Throws<ArgumentException>(() => new FormTable().GetOrAdd([], 1));

    [Fact]
    public void A_hash_is_the_same_in_every_run() => Assert.Equal(541_340_873u, FormTable.Hash("gestionnaire"u8));

    private static void Fill(FormTable table, Dictionary<string, int> expected, Random random, int first)
    {
        for (var i = first; i < first + 500; i++)
        {
            var form = Form(random, 5, 5, 0);
            expected.TryAdd(Key(form), i);
            table.GetOrAdd(form, i);
        }
    }

    private static byte[] Form(Random random, int letters, int longest, int before)
    {
        var form = new byte[before + random.Next(1, longest + 1)];
        form.AsSpan(0, before).Fill((byte)'x');
        for (var i = before; i < form.Length; i++) form[i] = (byte)(letters == 256 ? random.Next(256) : 'a' + random.Next(letters));
        return form;
    }

    private static string Key(byte[] form) => Convert.ToHexString(form);

    private static void Look(FormTable table, Dictionary<string, int> expected, byte[] form) => Assert.Equal(expected.GetValueOrDefault(Key(form), -1), table.Find(form));
}
