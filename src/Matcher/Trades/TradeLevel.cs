namespace Matcher.Trades;

/// <summary>How high a job stands, lowest first.</summary>
internal enum TradeLevel
{
    /// <summary>Employé, ouvrier, agent, aide.</summary>
    Operative = 1,

    /// <summary>Technicien, assistant qualifié.</summary>
    Technician = 2,

    /// <summary>Ingénieur, chargé, consultant, administrateur, profession libérale.</summary>
    Professional = 3,

    /// <summary>Chef d'équipe, coordinateur, superviseur.</summary>
    Supervisor = 4,

    /// <summary>Responsable, chef de service, manager.</summary>
    Manager = 5,

    /// <summary>Directeur, chief officer.</summary>
    Director = 6,
}
