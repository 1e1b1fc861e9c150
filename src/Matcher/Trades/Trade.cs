namespace Matcher.Trades;

/// <summary>A family of job titles that name the same job.</summary>
internal sealed class Trade
{
    /// <summary>The usual title as a slug; unique.</summary>
    public required string Id { get; init; }

    /// <summary>How high the job stands.</summary>
    public required TradeLevel Level { get; init; }

    /// <summary>The subject, one word of a closed list.</summary>
    public required string Domain { get; init; }

    /// <summary>Whether its titles are grades, ranks or missions held in any work ("ingénieur territorial", "adjudant", "chargé de mission"): they do not say what is done.</summary>
    public bool IsGrade { get; init; }

    /// <summary>Titles of this very job.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>Titles of the job in a narrower specialty or sector.</summary>
    public List<string> Specialties { get; } = [];

    /// <summary>Titles that name this job or another, as the words around them decide.</summary>
    public List<string> Ambiguous { get; } = [];

    /// <summary>Neighbouring families by id, and how good a holder of that job would be for this one, in (0, 1).</summary>
    public Dictionary<string, double> Neighbours { get; } = new(StringComparer.Ordinal);

    /// <summary>What people who do this job write of their work.</summary>
    public List<string> Vocabulary { get; } = [];
}
