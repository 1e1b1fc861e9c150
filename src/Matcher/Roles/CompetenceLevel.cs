namespace Matcher.Roles;

/// <summary>The depth in which a role asks for a competence, lowest first.</summary>
public enum CompetenceLevel
{
    /// <summary>"Notions", "certaines bases", "sensibilisation".</summary>
    Basics = 1,

    /// <summary>"Connaissance", "pratique", "utilisation".</summary>
    Working = 2,

    /// <summary>"Bonne connaissance", "bonne compréhension", "solides connaissances".</summary>
    Good = 3,

    /// <summary>"Maîtrise", "très bonne connaissance", "expertise".</summary>
    Mastery = 4,
}
