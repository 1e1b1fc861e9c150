using System.Text;

namespace Matcher.Roles.Reading;

/// <summary>Decodes a role document: UTF-8, or Windows-1252 where the bytes are not valid UTF-8.</summary>
internal static class RoleFile
{
    // Windows-1252 differs from Latin-1 in 0x80 to 0x9F only; its five unassigned codes stay control characters.
    private const string From80To9F =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of the bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fallback">Whether it was read as Windows-1252.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, out bool fallback)
    {
        fallback = !System.Text.Unicode.Utf8.IsValid(bytes);
        return fallback ? Windows1252(bytes) : Strict.GetString(bytes);
    }

    private static string Windows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes) text.Append(b is >= 0x80 and <= 0x9F ? From80To9F[b - 0x80] : (char)b);
        return text.ToString();
    }
}
