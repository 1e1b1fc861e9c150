namespace Matcher.Files.Reading;

/// <summary>Gives the sound records of an input one after the other, and rejects the others as it meets them.</summary>
internal abstract class RecordSource : IDisposable
{
    /// <summary>The separator of the records written; no unquoted field holds it.</summary>
    public abstract byte Separator { get; }

    /// <summary>Writes the next sound record.</summary>
    /// <returns>False at the end of the input.</returns>
    public abstract bool WriteNext(RecordWriter output);

    public abstract void Dispose();
}
