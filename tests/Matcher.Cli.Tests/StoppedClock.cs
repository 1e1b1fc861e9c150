namespace Matcher.Cli.Tests;

/// <summary>A clock that stands still, so that a run always takes the same time.</summary>
internal sealed class StoppedClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
