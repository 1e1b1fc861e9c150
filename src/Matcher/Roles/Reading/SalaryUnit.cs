namespace Matcher.Roles.Reading;

/// <summary>What a number in a line about pay counts.</summary>
internal enum SalaryUnit
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>Thousands of euros.</summary>
    Thousands,

    /// <summary>Euros.</summary>
    Euros,

    /// <summary>Per cent: no pay.</summary>
    Percent,

    /// <summary>Months, years, hours: no pay.</summary>
    Other,
}
