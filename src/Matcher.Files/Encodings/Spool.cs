namespace Matcher.Files.Encodings;

/// <summary>
/// Keeps an input that can be read only once, so that it can be judged before it is read: in memory while it is small,
/// then in a temporary file that only its owner may read and that goes away with the stream.
/// </summary>
internal static class Spool
{
    /// <summary>Most bytes kept in memory: some 15,000 CVs.</summary>
    public const int DefaultMemory = 32 << 20;

    private const int BlockSize = 1 << 17;

    /// <summary>Reads the input to its end.</summary>
    /// <returns>A seekable copy, at its start.</returns>
    public static Stream Copy(Stream input, int memory = DefaultMemory)
    {
        Stream copy = new MemoryStream();
        try
        {
            var block = new byte[BlockSize];
            int read;
            while ((read = input.Read(block)) > 0)
            {
                if (copy is MemoryStream small && small.Length + read > memory)
                {
                    copy = TemporaryFile();
                    small.WriteTo(copy);
                    small.Dispose();
                }

                copy.Write(block, 0, read);
            }

            copy.Position = 0;
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    private static FileStream TemporaryFile()
    {
        var path = Path.Combine(Path.GetTempPath(), "matcher-" + Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.Delete,
            BufferSize = BlockSize,
            Options = FileOptions.DeleteOnClose | FileOptions.SequentialScan,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);

        // Without its name the file outlives nothing, not even a killed process.
        if (!OperatingSystem.IsWindows()) File.Delete(path);
        return file;
    }
}
