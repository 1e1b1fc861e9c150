using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// How far a passage proves a criterion of each kind, by where it stands, in millionths: the factor that explanations
/// call <c>fact</c>. What was done in a post proves an activity; a word in a list of competences proves little of it.
/// </summary>
internal static class PlaceValues
{
    private const int Places = 10;

    // Columns: title, post head, experience, summary, skills, education, certifications, languages, whole text, aside.
    private static readonly int[] Table =
    [
        100, 90, 25, 50, 0, 0, 0, 0, 60, 0, // title
        80, 80, 100, 80, 55, 20, 30, 10, 95, 10, // activity
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, // diploma: read by its own reader
        90, 90, 100, 85, 75, 60, 95, 100, 95, 30, // technical
        60, 60, 100, 90, 60, 20, 30, 30, 90, 30, // aptitude
        100, 100, 100, 90, 50, 20, 20, 10, 95, 10, // experience
    ];

    /// <summary>The value of a place for a kind of criterion.</summary>
    public static int Of(CriterionKind kind, Place place) => Table[((int)kind * Places) + (int)place] * (Micros.One / 100);
}
