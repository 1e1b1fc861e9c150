using System.Globalization;

namespace Matcher.Files.Output;

/// <summary>
/// A file that appears whole or not at all: written beside its place, made durable, then moved there by
/// <see cref="Commit"/>. Disposing without committing leaves nothing behind, and an older file as it was.
/// </summary>
public sealed class AtomicFile : IDisposable
{
    private const int BufferSize = 1 << 16;
    private const int MostTries = 1000;

    private readonly string _target;
    private readonly string? _temporary;
    private readonly FileStream _stream;
    private bool _closed;

    private AtomicFile(string path, string target, string? temporary, FileStream stream)
    {
        Path = path;
        _target = target;
        _temporary = temporary;
        _stream = stream;
    }

    /// <summary>Where the file appears.</summary>
    public string Path { get; }

    /// <summary>What to write to, until <see cref="Commit"/>.</summary>
    public Stream Stream => _stream;

    /// <summary>Starts a file.</summary>
    /// <param name="path">Where it is to appear; an existing file is replaced at the end, a link is followed, a device is written to directly.</param>
    /// <exception cref="IOException">The folder is not there or is full, or the path is a folder.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static AtomicFile Create(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var target = System.IO.Path.GetFullPath(path);
        if (new FileInfo(target).LinkTarget is not null && File.ResolveLinkTarget(target, returnFinalTarget: true) is { } link) target = link.FullName;
        if (Directory.Exists(target)) throw new IOException($"{path} is a directory.");

        // Nothing can be moved over a device or a pipe.
        if (IsSpecial(target))
            return new AtomicFile(path, target, temporary: null, new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize));

        for (var i = 0; ; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{target}.{Environment.ProcessId}-{i}.tmp");
            try
            {
                var stream = new FileStream(name, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
                if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(name, File.GetUnixFileMode(target));
                return new AtomicFile(path, target, name, stream);
            }
            catch (IOException) when (File.Exists(name) && i < MostTries)
            {
                // Another writer of this process has that name, or a killed one left it: take the next.
            }
        }
    }

    /// <summary>Makes the file appear.</summary>
    /// <exception cref="IOException">The disk is full, or the move is refused; nothing is left behind.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        try
        {
            _stream.Flush(flushToDisk: _temporary is not null);
            _stream.Dispose();
            if (_temporary is not null) File.Move(_temporary, _target, overwrite: true);
            _closed = true;
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>Closes the file; one not committed is removed.</summary>
    public void Dispose()
    {
        if (_closed) return;
        _closed = true;
        try
        {
            _stream.Dispose();
        }
        catch (IOException)
        {
            // What cannot be flushed any more is given up all the same.
        }

        if (_temporary is not null) File.Delete(_temporary);
    }

    /// <summary>Removes a file that is no longer true, if there is one; a device is left alone.</summary>
    /// <exception cref="IOException">The file is held open.</exception>
    internal static void Remove(string path)
    {
        var target = System.IO.Path.GetFullPath(path);
        if (!IsSpecial(target) && File.Exists(target)) File.Delete(target);
    }

    private static bool IsSpecial(string target) => !OperatingSystem.IsWindows()
        && (target.StartsWith("/dev/", StringComparison.Ordinal) || target.StartsWith("/proc/", StringComparison.Ordinal));
}
