namespace Matcher.Roles.Reading;

/// <summary>A number in a line about pay, with the unit written after it.</summary>
internal readonly record struct SalaryAmount(decimal Value, SalaryUnit Unit, int Start, int End);
