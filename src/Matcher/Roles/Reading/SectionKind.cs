namespace Matcher.Roles.Reading;

/// <summary>What a part of a role document holds.</summary>
internal enum SectionKind
{
    /// <summary>Before the first section heading.</summary>
    Opening,

    /// <summary>What the job is for, in prose.</summary>
    Mission,

    /// <summary>What the holder does.</summary>
    Activities,

    /// <summary>Diplomas and training.</summary>
    Diplomas,

    /// <summary>Competences, technical ones and aptitudes mixed.</summary>
    Competences,

    /// <summary>Technical competences.</summary>
    Technical,

    /// <summary>Aptitudes.</summary>
    Aptitudes,

    /// <summary>Experience.</summary>
    Experience,

    /// <summary>Pay.</summary>
    Salary,

    /// <summary>Any requirement: each line is classed by its wording.</summary>
    Profile,

    /// <summary>Known and asking nothing of a candidate: the employer, the contract, how to apply.</summary>
    Ignored,

    /// <summary>A heading that says nothing to us.</summary>
    Unknown,
}
