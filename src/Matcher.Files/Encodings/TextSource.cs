namespace Matcher.Files.Encodings;

/// <summary>An input as UTF-8, with the stream that it comes from, whose position tells how far it was read.</summary>
/// <param name="Text">UTF-8 without a mark.</param>
/// <param name="Raw">The bytes as they stand in the input; closed with <paramref name="Text"/>.</param>
internal readonly record struct TextSource(Stream Text, Stream Raw);
