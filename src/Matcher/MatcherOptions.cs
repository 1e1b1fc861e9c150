using Matcher.Extensions;
using Matcher.Lexicon;
using Matcher.Messages;
using Matcher.Periods;
using Matcher.Roles;
using Matcher.Weights;

namespace Matcher;

/// <summary>How a <see cref="RoleMatcher"/> is made. Immutable.</summary>
public sealed record MatcherOptions
{
    /// <summary>The shipped lexicon, the weights that the documents suggest, French.</summary>
    public static MatcherOptions Default { get; } = new();

    /// <summary>The language of warnings, reasons and errors.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.French;

    /// <summary>What words mean the same.</summary>
    public WordLexicon Lexicon { get; init; } = WordLexicon.Shipped;

    /// <summary>Where more lines for the lexicon come from; read in this order, on top of <see cref="Lexicon"/>.</summary>
    public IReadOnlyList<ILexiconSource> LexiconSources { get; init; } = [];

    /// <summary>The month that "today" means in the CVs.</summary>
    public ReferenceDate Today { get; init; } = ReferenceDate.Shipped;

    /// <summary>Weights to put in the place of those that the documents suggest, or null to keep these.</summary>
    public WeightsFile? Weights { get; init; }

    /// <summary>The ids of criteria that are a must, of all roles ("diploma") or of one ("responsable-informatique:technical-3").</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Scorers of your own; the first that claims a criterion has it.</summary>
    public IReadOnlyList<ICriterionScorer> CriterionScorers { get; init; } = [];

    /// <summary>Threads of batches; -1 for one a processor. Results do not depend on it.</summary>
    public int Degree { get; init; } = -1;

    /// <summary>Looks at all values.</summary>
    /// <returns>What is wrong, one sentence each; empty where all is well.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (!Enum.IsDefined(Language)) errors.Add($"{nameof(Language)} is no language that Matcher speaks: give French or English.");
        if (Lexicon is null) errors.Add($"{nameof(Lexicon)} is null: leave it out for the shipped lexicon.");
        if (LexiconSources is null || LexiconSources.Any(source => source is null)) errors.Add($"{nameof(LexiconSources)} is or holds null: leave it out for none.");
        if (CriterionScorers is null || CriterionScorers.Any(scorer => scorer is null)) errors.Add($"{nameof(CriterionScorers)} is or holds null: leave it out for none.");
        if (Required is null || Required.Any(string.IsNullOrWhiteSpace)) errors.Add($"{nameof(Required)} is null or holds an empty id: give ids such as \"diploma\".");
        if (Degree is 0 or < -1) errors.Add($"{nameof(Degree)} is neither -1 nor above 0: give a number of threads, -1 for one a processor.");
        if (Today == default) errors.Add($"{nameof(Today)} is no month: leave it out for {nameof(ReferenceDate)}.{nameof(ReferenceDate.Shipped)}.");
        return errors;
    }
}
