using System.Text;
using Matcher.Files.Messages;
using Matcher.Files.Reading;

namespace Matcher.Files.Encodings;

/// <summary>Opens an input as a stream of UTF-8 without a mark, whatever its encoding, and tells what had to be done.</summary>
internal static class TextInput
{
    private const int BlockSize = 1 << 17;

    /// <summary>Opens a file. A pipe or a device is kept aside as a stream is.</summary>
    public static TextSource Open(string path, FileMessages messages, List<string> notices)
    {
        try
        {
            if (Directory.Exists(path)) throw new CandidateFileException(messages.IsFolder(path));

            // One byte of buffer: what reads keeps buffers of its own.
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);
            return Decode(file, path, messages, notices);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CandidateFileException(messages.NotFound(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new CandidateFileException(messages.CannotOpen(path, e.GetType().Name), e);
        }
    }

    /// <summary>Opens a stream, from its position.</summary>
    public static TextSource Open(Stream stream, string name, FileMessages messages, List<string> notices) =>
        Decode(Spool.Copy(stream), name, messages, notices);

    /// <summary>The text of an input from its start again. The raw bytes stay open.</summary>
    public static Stream Again(Stream raw)
    {
        raw.Position = 0;
        var encoding = InputEncoding.Detect(raw);
        raw.Position = encoding.MarkLength;
        return encoding.Transcoded is { } from ? Transcode(raw, from, leaveOpen: true) : raw;
    }

    private static BufferedStream Transcode(Stream raw, Encoding from, bool leaveOpen) =>
        new(Encoding.CreateTranscodingStream(raw, from, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen), BlockSize);

    private static TextSource Decode(Stream input, string name, FileMessages messages, List<string> notices)
    {
        try
        {
            if (!input.CanSeek)
            {
                var once = input;
                input = Spool.Copy(once);
                once.Dispose();
            }

            var encoding = InputEncoding.Detect(input);
            input.Position = encoding.MarkLength;
            if (encoding.Transcoded is not { } from) return new TextSource(input, input);
            if (encoding.FaultyLine > 0)
                notices.Add(encoding.MarkLength > 0 ? messages.RepairedUtf8(name, encoding.FaultyLine) : messages.Windows1252(name, encoding.FaultyLine));
            return new TextSource(Transcode(input, from, leaveOpen: false), input);
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }
}
