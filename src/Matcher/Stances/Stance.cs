namespace Matcher.Stances;

/// <summary>How a text stands to what its words name: as a fact of its writer, or otherwise.</summary>
internal enum Stance : byte
{
    /// <summary>What the writer did, knows or is, as far as the text says.</summary>
    Fact = 0,

    /// <summary>What he says he did not do or does not have.</summary>
    Denied = 1,

    /// <summary>What he wishes for: a post sought, an aim, an interest.</summary>
    Wished = 2,

    /// <summary>What he knows but little: notions, an initiation, a beginner's level.</summary>
    Slight = 3,

    /// <summary>What those around him are or do: his hierarchy, the services he talks to.</summary>
    OthersWork = 4,

    /// <summary>What those whom his work serves are or do: people he recruits or trains, clients, goods he sells.</summary>
    Served = 5,

    /// <summary>What the people he leads are: a fact of his work, but no title of his.</summary>
    Team = 6,
}
