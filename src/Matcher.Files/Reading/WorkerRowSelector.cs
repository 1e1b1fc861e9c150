namespace Matcher.Files.Reading;

/// <summary>Makes a result of one row, with what belongs to the worker alone: a scorer's scratch memory, a heap.</summary>
/// <typeparam name="TWorker">The worker's own state; no two calls have the same one at once.</typeparam>
/// <typeparam name="T">The result; it must not hold the row's spans.</typeparam>
/// <param name="worker">The worker's own state.</param>
/// <param name="row">The row.</param>
public delegate T WorkerRowSelector<in TWorker, out T>(TWorker worker, CandidateRow row);
