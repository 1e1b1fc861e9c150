using System.Text;
using Matcher.Candidates;
using Matcher.Files.Columns;

namespace Matcher.Files.Names;

/// <summary>
/// The columns that say what candidates are called. They are never in the plan of columns that are scored; the plan made
/// here has them and nothing else, so that the very code that reads candidates reads names, and judges each row alike.
/// </summary>
internal sealed class NameColumns
{
    // Fields of the second reading, whose rows never meet a scorer: which is which does not matter, as long as they differ.
    private const CandidateField GivenField = CandidateField.Title;
    private const CandidateField FamilyField = CandidateField.Summary;
    private const CandidateField WholeField = CandidateField.Text;

    private static readonly HashSet<string> Given = Keys("prénom|prénoms|prénom usuel|prénom du candidat|first name|given name|given names|forename");
    private static readonly HashSet<string> Family = Keys("nom|nom de famille|nom d'usage|nom usuel|patronyme|last name|surname|family name");
    private static readonly HashSet<string> Whole = Keys(
        "nom complet|nom et prénom|nom prénom|nom prénoms|prénom nom|prénom et nom|nom du candidat|nom candidat|identité|"
        + "full name|name|complete name|candidate name|name of candidate|applicant name|applicant|candidat|candidate");

    private NameColumns(ColumnPlan plan)
    {
        Plan = plan;
        Headers = [.. plan.Read.Select(column => column.Header)];
    }

    /// <summary>The plan of the second reading.</summary>
    public ColumnPlan Plan { get; }

    /// <summary>The headers of the names, in the order of the file.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>The columns of names among those that are not scored, or null where there is none.</summary>
    public static NameColumns? Of(ColumnPlan plan)
    {
        var (given, family, whole) = (Find(plan, Given), Find(plan, Family), Find(plan, Whole));

        // "First name" and "name" make a name together; a given name and a family name say more than a whole one.
        var columns = given is null || (family ?? whole) is null
            ? [(whole ?? family ?? given, WholeField)]
            : new[] { (given, GivenField), (family ?? whole, FamilyField) };
        var read = columns.Where(column => column.Item1 is not null).Select(column => new ColumnRead(column.Item1!.Header, column.Item1.Index, column.Item2));
        return read.OrderBy(column => column.Index).ToList() is { Count: > 0 } found ? new NameColumns(plan.With(found)) : null;
    }

    /// <summary>The name that a row gives: the given name first, blanks run together.</summary>
    public static string Name(CandidateView row) => string.Join(' ', $"{Text(row[WholeField])} {Text(row[GivenField])} {Text(row[FamilyField])}"
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ColumnNotRead? Find(ColumnPlan plan, HashSet<string> keys) => plan.NotRead.FirstOrDefault(column => keys.Contains(HeaderKey.Of(column.Header)));

    private static string Text(ReadOnlySpan<byte> field) => Encoding.UTF8.GetString(field);

    private static HashSet<string> Keys(string headers) => headers.Split('|').Select(HeaderKey.Of).ToHashSet(StringComparer.Ordinal);
}
