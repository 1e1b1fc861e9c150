using Matcher.Corpus.Sources;

namespace Matcher.Corpus.Writing;

/// <summary>Writes candidates as one CSV of any size, in constant memory. The first N of a larger corpus are the corpus of N.</summary>
internal static class CandidateCorpus
{
    /// <summary>Writes candidates.</summary>
    /// <param name="stream">Receives the CSV.</param>
    /// <param name="pool">The CVs to recombine.</param>
    /// <param name="seed">Another seed gives other candidates.</param>
    /// <param name="count">How many candidates at most.</param>
    /// <param name="bytes">The candidate that reaches this size is the last.</param>
    /// <returns>How many candidates and bytes were written.</returns>
    public static CorpusSize Write(Stream stream, CvPool pool, ulong seed, long count = long.MaxValue, long bytes = long.MaxValue)
    {
        var composer = new CvComposer(pool, seed);
        stream.Write(CvComposer.Header);
        var (written, size) = (0L, (long)CvComposer.Header.Length);
        for (; written < count && size < bytes; written++)
        {
            var row = composer.Compose(written);
            stream.Write(row);
            size += row.Length;
        }

        return new CorpusSize(written, size);
    }
}
