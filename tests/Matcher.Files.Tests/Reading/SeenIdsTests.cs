using System.Globalization;
using System.Text;
using Matcher.Files.Reading;

namespace Matcher.Files.Tests.Reading;

/// <summary>Identifiers met twice are told with the place of the first, however many there are.</summary>
public class SeenIdsTests
{
    private const int Files = 3;
    private const int Rows = 60_000;

    [Fact]
    public void The_first_place_of_each_is_that_of_a_dictionary()
    {
        var random = new Random(7);
        var seen = new SeenIds();
        var places = new Dictionary<string, (int File, int Row)>(StringComparer.Ordinal);
        for (var file = 0; file < Files; file++)
        {
            Assert.Equal(file, seen.AddFile($"{file}.csv"));
            for (var row = 1; row <= Rows; row++)
            {
                var id = random.Next(2 * Rows).ToString(CultureInfo.InvariantCulture);
                var isNew = places.TryAdd(id, (file, row));
                Assert.Equal(isNew, seen.Add(Encoding.UTF8.GetBytes(id), file, row, out var firstRow, out var firstFile));
                Assert.Equal(places[id].Row, firstRow);
                Assert.Equal(places[id].File == file ? null : $"{places[id].File}.csv", firstFile);
            }
        }

        Assert.Equal(places.Count, seen.Count);
        Assert.All(places.Keys, id => Assert.True(seen.Contains(id)));
        Assert.False(seen.Contains("x"));
    }

    [Fact]
    public void Growing_leaves_little_room_unused()
    {
        const int Count = 1_000_000;
        var table = new PlaceTable();
        var random = new Random(3);
        for (var i = 0; i < Count; i++) table.TryAdd((ulong)random.NextInt64() << 1, (uint)i, out _);
        Assert.InRange(table.Room, Count * 5L / 4, Count * 18L / 10);
    }
}
