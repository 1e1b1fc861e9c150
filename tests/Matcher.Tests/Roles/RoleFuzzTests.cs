using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>Whatever the text, a profile that holds together or a refusal, nothing else.</summary>
public class RoleFuzzTests
{
    private static readonly string[] Pieces =
    [
        "- ", "* ", "# ", "## ", "1. ", "a) ", "\n", "\n\n", "\r\n", "\r", "  ", "\t", "---", "===", "**", "(", ")", ":", " : ", ",", ", ",
            ".", ". ", "…", "/", "+", "€", "k€", "35", "45 000", "2,5", "%", "Bac", "+5", "+2/3", "niveau",
        "Missions", "Profil", "Diplômes requis", "Rémunération", "Compétences", "Savoir-être", "Formation", "Expérience", "BTS", "master",
            "école d'ingénieurs", "ou", "et", "avec", "ans", "d'expérience", "maîtrise", "très", "bonne",
        "connaissance", "souhaité", "indispensable", "idéalement", "pas", "tels que", "comme", "Gérer", "Le", "responsable", "est", "vous",
            "entre", "à", "d'", "l’", "id", "title", "weight.technical", "\uD800", "\u0301", "\u00A0", "\uFEFF", "œ", "\0", "<!--", "-->",
                ">", "🎯", "|", "| --- | --- |\n", "\n| Formation |", "<table>", "<tr>", "<td>", "</td>", "</tr>", "<li>", "<p>", "<br>", "&eacute;", "• ", "Poste :",
    ];

    [Fact]
    public void Random_text_is_read_or_refused() => Prop.ForAll<string>(text => Check(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Random_documents_are_read_or_refused()
    {
        // A fixed seed: the same documents at each run.
        var random = new Random(20261121);
        for (var run = 0; run < 4000; run++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(60); n >= 0; n--) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0
                ? ""
                : " ");
            Check(text.ToString());
        }
    }

    [Fact]
    public void Lines_of_any_length_are_read()
    {
        foreach (var piece in new[] { "a", "( ", "comme X ", "Bac+2 ou ", "BTS avec expérience, ou ", ": ", "1 000 € ", "- - ", "l'", "un ",
            "x. ", "(a). ", "\n- a" })
        {
            foreach (var heading in new[] { "## Diplômes\n- ", "## Rémunération\n", "## Compétences techniques\n" }) Check(heading
                + string.Concat(Enumerable.Repeat(piece, 20_000)));
        }
    }

    private static void Check(string text)
    {
        RoleProfile role;
        try
        {
            role = RoleDocument.Parse("x", text);
        }
        catch (RoleDocumentException)
        {
            return;
        }

        var lines = text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None).Length;
        Assert.Equal(RoleWeights.TotalMicros, role.Criteria.Sum(c => c.WeightMicros));
        Assert.Equal(role.Criteria.Count, role.Criteria.Select(c => c.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(role.Criteria, c => Assert.InRange(c.Line, 1, lines));
        Assert.All(role.Criteria, c => Assert.NotEmpty(c.Text));
        Assert.All(role.Diplomas, d => Assert.Contains(role.Criteria, c => c.Id == d.CriterionId));
        Assert.All(role.Diplomas, d => Assert.NotEmpty(d.Fields));
        Assert.All(role.Salaries, s => Assert.True(s.MinKeur is not null || s.MaxKeur is not null));
        Assert.All(role.Warnings, w => Assert.InRange(w.Line, 0, lines));
    }
}
