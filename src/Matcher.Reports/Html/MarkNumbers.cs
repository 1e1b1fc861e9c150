using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>The numbers of the marked pieces of a CV: evidence that overlaps others stands in several.</summary>
internal sealed class MarkNumbers
{
    private readonly Dictionary<CvMark, List<int>> _numbers = [];

    /// <summary>Numbers the marked pieces from 0, in the order of the text.</summary>
    public MarkNumbers(IEnumerable<CvField> cv)
    {
        var number = 0;
        foreach (var piece in cv.SelectMany(field => field.Pieces).Where(piece => piece.Marks.Count > 0))
        {
            foreach (var mark in piece.Marks)
            {
                if (!_numbers.TryGetValue(mark, out var list)) _numbers[mark] = list = [];
                list.Add(number);
            }

            number++;
        }
    }

    /// <summary>The pieces in which one evidence stands; none where its field is not shown.</summary>
    public IReadOnlyList<int> Of(int criterion, int evidence) => _numbers.GetValueOrDefault(new CvMark(criterion, evidence)) ?? [];
}
