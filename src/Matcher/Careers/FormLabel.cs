namespace Matcher.Careers;

/// <summary>What a label of a form says of what stands after it.</summary>
internal enum FormLabel : byte
{
    /// <summary>There is no label.</summary>
    None,

    /// <summary>"Dates", "Période".</summary>
    Dates,

    /// <summary>"Fonction ou poste occupé", "Nom et adresse de l'employeur".</summary>
    Head,

    /// <summary>"Principales activités et responsabilités", "Missions".</summary>
    Account,
}
