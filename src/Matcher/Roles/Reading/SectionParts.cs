namespace Matcher.Roles.Reading;

/// <summary>What the words of a heading name, together.</summary>
[Flags]
internal enum SectionParts
{
    None = 0,
    Activities = 1,
    Diplomas = 2,
    Competence = 4,
    Technical = 8,
    OfCompetence = 16,
    Aptitude = 32,
    OfAptitude = 64,
    Experience = 128,
    Salary = 256,
    Profile = 512,
    Modifier = 1024,
}
