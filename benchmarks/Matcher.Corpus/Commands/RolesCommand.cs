using System.CommandLine;
using Matcher.Corpus.Roles;

namespace Matcher.Corpus.Commands;

/// <summary>Role documents, one a file.</summary>
internal sealed class RolesCommand : Command
{
    private const int Most = 99_999;

    /// <summary>Makes the command.</summary>
    public RolesCommand()
        : base("roles", "Writes role documents made of the trades and topics that ship with the engine.")
    {
        var count = new Option<int>("--count") { Description = "How many roles.", Required = true };
        var seed = new Option<ulong>("--seed") { Description = "Another seed gives other roles.", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--output") { Description = "The folder to write to; it is made where it does not exist.", Required = true };
        foreach (var option in new Option[] { count, seed, folder }) Add(option);
        SetAction(parse =>
        {
            var number = parse.GetValue(count);
            if (number is < 1 or > Most) throw new InvalidDataException($"--count: found {number}; expected 1 to {Most}.");
            var into = Directory.CreateDirectory(parse.GetValue(folder)!).FullName;
            var composer = new RoleComposer(parse.GetValue(seed));
            for (var i = 0; i < number; i++)
            {
                var role = composer.Compose(i);
                File.WriteAllText(Path.Combine(into, $"{role.Id}.md"), role.Text);
            }

            parse.InvocationConfiguration.Output.WriteLine($"{number} roles in {into}");
            return 0;
        });
    }
}
