namespace Matcher.Packer;

/// <summary>A text to pack.</summary>
/// <param name="Text">The text, its words parted by single blanks.</param>
/// <param name="Keys">The keys that it comes down to, each of one stem or root at least.</param>
/// <param name="IsMarked">Whether it has the mark of its list.</param>
internal sealed record PackedText(string Text, int[][] Keys, bool IsMarked = false);
