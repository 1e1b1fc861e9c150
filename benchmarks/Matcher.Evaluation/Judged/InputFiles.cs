using System.Text;
using Matcher.Candidates;
using Matcher.Cli;
using Matcher.Files.Reading;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Roles.Reading;

namespace Matcher.Evaluation.Judged;

/// <summary>Reads candidates and role documents whole: judged sets are small.</summary>
internal static class InputFiles
{
    /// <summary>The candidates of a file, in its order.</summary>
    /// <exception cref="UsageException">A row is damaged: a set that is measured must be read whole.</exception>
    public static IReadOnlyList<Candidate> Candidates(string file)
    {
        using var table = CandidateTable.Open(file, new CandidateTableOptions { Language = MessageLanguage.English });
        List<Candidate> candidates = [.. table.Map(row => Candidate.Copy(Encoding.UTF8.GetString(row.Id), row.View), degree: 1)];
        return table.RejectCount == 0 ? candidates
            : throw new UsageException($"{file}: {table.RejectCount} rows are damaged; a judged set must be whole. 'matcher score' says which rows they are.");
    }

    /// <summary>The role documents of a file or folder, by id.</summary>
    public static IReadOnlyList<JudgedRole> Roles(string path)
    {
        if (!Directory.Exists(path)) return [Role(path)];
        string[] files = [.. Directory.EnumerateFiles(path).Where(file => Path.GetExtension(file) is ".md" or ".txt")];
        return files.Length == 0 ? throw new UsageException($"{path}: no .md or .txt file stands there; name a role document or a folder of them.")
            : [.. files.Select(Role).OrderBy(role => role.Id, StringComparer.Ordinal)];
    }

    private static JudgedRole Role(string file)
    {
        var profile = RoleDocument.ReadFile(file, MessageLanguage.English);
        return new JudgedRole(profile, RoleFile.Decode(File.ReadAllBytes(file), out _).TrimStart('\uFEFF'));
    }
}
