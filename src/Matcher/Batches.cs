using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace Matcher;

/// <summary>Runs work over sequences on several threads, a chunk at a time: results in order, memory bounded.</summary>
internal static class Batches
{
    /// <summary>Maps a sequence.</summary>
    public static IEnumerable<TResult> InOrder<T, TResult>(IEnumerable<T> items, Func<T, TResult> map, int degree, int chunkPerThread, CancellationToken cancellation)
    {
        foreach (var chunk in items.Chunk(Size(degree, chunkPerThread)))
        {
            foreach (var result in Map(chunk, map, degree, cancellation)) yield return result;
        }

        cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Maps a sequence that comes as it comes.</summary>
    public static async IAsyncEnumerable<TResult> InOrderAsync<T, TResult>(
        IAsyncEnumerable<T> items, Func<T, TResult> map, int degree, int chunkPerThread, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var size = Size(degree, chunkPerThread);
        var chunk = new List<T>(size);
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            chunk.Add(item);
            if (chunk.Count < size) continue;
            foreach (var result in Map([.. chunk], map, degree, cancellation)) yield return result;
            chunk.Clear();
        }

        foreach (var result in Map([.. chunk], map, degree, cancellation)) yield return result;
        cancellation.ThrowIfCancellationRequested();
    }

    private static TResult[] Map<T, TResult>(T[] items, Func<T, TResult> map, int degree, CancellationToken cancellation)
    {
        var results = new TResult[items.Length];
        Plainly(() => Parallel.For(0, items.Length, new ParallelOptions { MaxDegreeOfParallelism = degree, CancellationToken = cancellation }, i => results[i] = map(items[i])));
        return results;
    }

    /// <summary>Runs parallel work; what goes wrong in it is thrown as it is, the first of several, not wrapped up.</summary>
    public static void Plainly(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
        }
    }

    private static int Size(int degree, int chunkPerThread) => chunkPerThread * (degree > 0 ? degree : Environment.ProcessorCount);
}
