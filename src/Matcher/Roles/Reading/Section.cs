namespace Matcher.Roles.Reading;

/// <summary>A section as its heading announces it.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Need">What its lines are unless they say otherwise: <see cref="Need.Plus"/> under "Les plus".</param>
/// <param name="Otherwise">What lines ask about that do not say it themselves: what most of their section asks about.</param>
internal sealed record Section(SectionKind Kind, Need Need = Need.Expected, LineClass Otherwise = LineClass.None);
