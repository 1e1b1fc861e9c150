namespace Matcher.Roles;

/// <summary>How strongly a role asks for something.</summary>
public enum Need
{
    /// <summary>Asked for without more ("maîtrise d'un WMS").</summary>
    Expected = 0,

    /// <summary>Cannot do without ("indispensable", "exigé", "diplôme d'État"): a flag when not evidenced, never an exclusion.</summary>
    Required = 1,

    /// <summary>Welcome ("souhaité", "apprécié", "idéalement", "un atout").</summary>
    Plus = 2,
}
