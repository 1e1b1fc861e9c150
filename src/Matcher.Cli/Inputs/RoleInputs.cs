using System.Globalization;
using Matcher.Cli.Commands;
using Matcher.Cli.Messages;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Vectors;
using Matcher.Weights;

namespace Matcher.Cli.Inputs;

/// <summary>Reads role documents and the lexicon.</summary>
internal static class RoleInputs
{
    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The roles of a path, by id.</summary>
    /// <exception cref="RoleDocumentException">A document is refused, or is not there.</exception>
    /// <exception cref="UsageException">A document cannot be opened.</exception>
    public static IReadOnlyList<RoleProfile> ReadPath(string path, CliContext context)
    {
        try
        {
            return RoleDocument.ReadPath(path, context.Language);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new InputMessages(context.Language).RoleUnreadable(path, e.Message));
        }
    }

    /// <summary>The roles of a path, by id. What deserves a second look in them is told on standard error.</summary>
    /// <exception cref="RoleDocumentException">A document is refused, or is not there.</exception>
    public static IReadOnlyList<RoleProfile> Read(string path, CliContext context)
    {
        var messages = new InputMessages(context.Language);
        var roles = ReadPath(path, context);
        foreach (var role in roles)
        {
            if (role.Warnings.Count > 0) context.Terminal.Error.WriteLine(messages.RoleWarnings(role.Id, role.Warnings.Count, path));
        }

        return roles;
    }

    /// <summary>The roles that were chosen, weighed and with their musts as chosen. What deserves a second look is told on standard error.</summary>
    /// <exception cref="RoleDocumentException">A document is refused, or is not there.</exception>
    /// <exception cref="UsageException">A must is no criterion of any role, or no weight is left.</exception>
    public static IReadOnlyList<RoleProfile> Read(RoleChoices choices, CliContext context)
    {
        RoleIndex.Preload();
        return Apply(Read(choices.Path, context), choices, context);
    }

    /// <summary>Roles weighed and with their musts as chosen.</summary>
    /// <exception cref="UsageException">A must is no criterion of any role, or no weight is left.</exception>
    public static IReadOnlyList<RoleProfile> Apply(IReadOnlyList<RoleProfile> roles, RoleChoices choices, CliContext context)
    {
        var messages = new InputMessages(context.Language);
        var isUnknown = choices.Required.FirstOrDefault(must => !roles.Any(role => role.Criteria.Any(criterion => IsNamed(must, role, criterion))));
        if (isUnknown is not null)
            throw new UsageException(messages.UnknownCriterion(isUnknown, Known(roles)));
        var file = choices.WeightsFile is { } path ? Weights(path, messages) : null;
        return [.. roles.Select(role => Weigh(Weigh(role, file, choices.WeightsFile), choices, messages)
            .Require(role.Criteria.Where(criterion => choices.Required.Any(must => IsNamed(must, role, criterion))).Select(criterion => criterion.Id)))];
    }

    private static WeightsFile Weights(string path, InputMessages messages)
    {
        try
        {
            return WeightsFile.Read(path);
        }
        catch (InvalidDataException e)
        {
            throw new UsageException(e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.WeightsUnreadable(path, e.GetType().Name));
        }
    }

    private static RoleProfile Weigh(RoleProfile role, WeightsFile? file, string? path)
    {
        try
        {
            return file?.Apply(role) ?? role;
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"{path}: {role.Id}: {e.Message}");
        }
    }

    private static RoleProfile Weigh(RoleProfile role, RoleChoices choices, InputMessages messages)
    {
        if (choices.Weights.Count == 0) return role;
        var weights = choices.Weights.Aggregate(role.Weights, (all, share) => all.With(share.Key, share.Value));
        if (role.Criteria.All(criterion => weights.Of(criterion.Kind) == 0)) throw new UsageException(messages.NoWeightLeft(role.Id));
        return role.Weigh(weights);
    }

    // "title, activity-1…29, diploma": a list of them all would fill the screen.
    private static string Known(IReadOnlyList<RoleProfile> roles) =>
        string.Join(", ", roles.SelectMany(role => role.Criteria).Select(criterion => criterion.Id).Distinct(StringComparer.Ordinal).GroupBy(id => id.TrimEnd(Digits), StringComparer.Ordinal)
            .Select(group => group.Count() == 1 ? group.First() : $"{group.Key}1…{group.Max(id => int.Parse(id.AsSpan(group.Key.Length), CultureInfo.InvariantCulture))}"));

    private static bool IsNamed(string must, RoleProfile role, Criterion criterion) => must == criterion.Id || must == $"{role.Id}:{criterion.Id}";

    /// <summary>Everything that is learned once from roles.</summary>
    /// <exception cref="UsageException">The lexicon cannot be opened.</exception>
    /// <exception cref="LexiconException">A line of it cannot be read.</exception>
    public static RoleIndex Index(IReadOnlyList<RoleProfile> roles, string? lexicon, CliContext context)
    {
        return RoleIndex.Build(roles, lexicon is null ? null : Lexicon([lexicon], context));
    }

    /// <summary>The shipped lexicon with files of the user's own on top.</summary>
    /// <exception cref="UsageException">A file cannot be opened.</exception>
    /// <exception cref="LexiconException">Lines cannot be read; those of all files are told.</exception>
    public static WordLexicon Lexicon(IReadOnlyList<string> files, CliContext context)
    {
        var lexicon = WordLexicon.Shipped;
        var errors = new List<string>();
        foreach (var file in files)
        {
            try
            {
                lexicon = lexicon.With(file, File.ReadAllLines(file));
            }
            catch (LexiconException e)
            {
                errors.Add(e.Message);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new UsageException(new InputMessages(context.Language).LexiconUnreadable(file, e.GetType().Name));
            }
        }

        return errors.Count == 0 ? lexicon : throw new LexiconException(string.Join('\n', errors));
    }
}
