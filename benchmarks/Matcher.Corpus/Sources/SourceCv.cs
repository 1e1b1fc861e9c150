namespace Matcher.Corpus.Sources;

/// <summary>A CV cut into what can be recombined.</summary>
internal sealed class SourceCv
{
    /// <summary>The headline.</summary>
    public required SourceLine[] Title { get; init; }

    /// <summary>The sentences of the introduction.</summary>
    public required SourceLine[] Summary { get; init; }

    /// <summary>The posts.</summary>
    public required Post[] Posts { get; init; }

    /// <summary>Diplomas and training, one a line.</summary>
    public required SourceLine[] Education { get; init; }

    /// <summary>The items of the list of competences.</summary>
    public required SourceLine[] Skills { get; init; }

    /// <summary>The items of the list of certifications.</summary>
    public required SourceLine[] Certifications { get; init; }

    /// <summary>The items of the list of languages.</summary>
    public required SourceLine[] Languages { get; init; }
}
