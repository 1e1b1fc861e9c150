namespace Matcher.Candidates;

/// <summary>
/// One candidate as UTF-8 spans, one a <see cref="CandidateField"/>: what the scorer reads. The spans are borrowed,
/// from a file's buffer for instance, and nothing is copied. An empty span is a field that was not given.
/// </summary>
public ref struct CandidateView
{
    /// <summary>How many fields there are; <see cref="CandidateField"/> values run from 0 to this, exclusive.</summary>
    public const int FieldCount = 10;

    private ReadOnlySpan<byte> _title, _summary, _experience, _education, _skills;
    private ReadOnlySpan<byte> _certifications, _languages, _text, _years, _salary;

    /// <summary>The UTF-8 bytes of one field, as they stand in the input.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a <see cref="CandidateField"/>.</exception>
    public ReadOnlySpan<byte> this[CandidateField field]
    {
        readonly get => field switch
        {
            CandidateField.Title => _title,
            CandidateField.Summary => _summary,
            CandidateField.Experience => _experience,
            CandidateField.Education => _education,
            CandidateField.Skills => _skills,
            CandidateField.Certifications => _certifications,
            CandidateField.Languages => _languages,
            CandidateField.Text => _text,
            CandidateField.Years => _years,
            CandidateField.Salary => _salary,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
        };
        set
        {
            switch (field)
            {
                case CandidateField.Title: _title = value; break;
                case CandidateField.Summary: _summary = value; break;
                case CandidateField.Experience: _experience = value; break;
                case CandidateField.Education: _education = value; break;
                case CandidateField.Skills: _skills = value; break;
                case CandidateField.Certifications: _certifications = value; break;
                case CandidateField.Languages: _languages = value; break;
                case CandidateField.Text: _text = value; break;
                case CandidateField.Years: _years = value; break;
                case CandidateField.Salary: _salary = value; break;
                default: throw new ArgumentOutOfRangeException(nameof(field), field, message: null);
            }
        }
    }
}
