using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Matcher.Tests;

/// <summary>Reads two-column specification files: comment lines, one tab, and the escapes \n \r \t \\ \uXXXX \xHH.</summary>
internal static class SpecFile
{
    /// <summary>The rows of a file that stands beside the test that calls.</summary>
    public static TheoryData<string, string> Read(string file, [CallerFilePath] string caller = "")
    {
        var rows = new TheoryData<string, string>();
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(caller)!, "Specs", file)))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            Assert.True(tab >= 0, $"{file}:{number} has no tab");
            rows.Add(line[..tab], line[(tab + 1)..]);
        }

        return rows;
    }

    /// <summary>The bytes that an escaped text stands for.</summary>
    public static byte[] Bytes(string escaped)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < escaped.Length; i++)
        {
            if (escaped[i] != '\\')
            {
                var length = char.IsSurrogatePair(escaped, i) ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(escaped.Substring(i, length)));
                i += length - 1;
                continue;
            }

            var (value, used) = escaped[++i] switch
            {
                'n' => ("\n"u8.ToArray(), 0),
                'r' => ("\r"u8.ToArray(), 0),
                't' => ("\t"u8.ToArray(), 0),
                'u' => (Encoding.UTF8.GetBytes(((char)Hex(escaped, i + 1, 4)).ToString()), 4),
                'x' => ([(byte)Hex(escaped, i + 1, 2)], 2),
                _ => ("\\"u8.ToArray(), 0),
            };
            bytes.AddRange(value);
            i += used;
        }

        return [.. bytes];
    }

    /// <summary>The text that an escaped text stands for; invalid bytes read as U+FFFD.</summary>
    public static string Text(string escaped) => Encoding.UTF8.GetString(Bytes(escaped));

    private static int Hex(string text, int start, int length) => int.Parse(text.AsSpan(start, length), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
