namespace Matcher.Tests.Vectors;

/// <summary>Checks the shipped rarity classes as text, so that a slip of an editor is named by its line.</summary>
public sealed class BackgroundFileTests
{
    private const int Classes = 8;
    private const int Unlisted = Classes + 1;

    private static readonly string[] Lines = File.ReadAllLines(FindFile());

    [Fact]
    public void Every_line_is_a_comment_a_class_line_in_rising_order_or_words_of_two_letters_a_to_z()
    {
        var problems = new List<string>();
        var current = 0;
        for (var i = 0; i < Lines.Length; i++)
        {
            var line = Lines[i];
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                current++;
                if (line != $"[{current}]")
                    problems.Add($"line {i + 1}: found '{line}', expected [{current}]");
                continue;
            }

            if (current == 0)
                problems.Add($"line {i + 1}: words before the first class line");
            foreach (var word in line.Split(' '))
            {
                if (word.Length < 2 || !word.All(char.IsAsciiLetterLower))
                    problems.Add($"line {i + 1}: '{word}' is not a folded word");
            }
        }

        Assert.Empty(problems);
        Assert.Equal(Classes, current);
    }

    [Fact]
    public void A_word_stands_in_one_class_once()
    {
        var twice = Words().GroupBy(entry => entry.Word, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Each_run_of_words_is_sorted()
    {
        var unsorted = new List<string>();
        var last = "";
        foreach (var line in Lines)
        {
            if (line.Length == 0 || line[0] is '#' or '[')
            {
                last = "";
                continue;
            }

            foreach (var word in line.Split(' '))
            {
                if (string.CompareOrdinal(last, word) >= 0)
                    unsorted.Add($"'{word}' after '{last}'");
                last = word;
            }
        }

        Assert.Empty(unsorted);
    }

    [Fact]
    public void Every_class_has_words_and_each_is_larger_than_the_one_before()
    {
        var sizes = Words().GroupBy(entry => entry.Class).OrderBy(group => group.Key).Select(group => group.Count()).ToArray();

        Assert.Equal(Classes, sizes.Length);
        Assert.Equal(sizes.Order(), sizes);
        Assert.InRange(sizes[0], 100, 300);
    }

    [Theory]
    [InlineData("de", "assurer", "gestion", "sauvegarde", "infogerance")]
    [InlineData("les", "mission", "objectif", "technicien", "soudure", "cariste")]
    [InlineData("avec", "connaissances", "informatique", "serveur", "telephonie", "supervision", "virtualisation", "cybersecurite")]
    [InlineData("vous", "poste", "clients", "avocat", "comptable", "facturation")]
    [InlineData("qu", "competences", "rigueur", "soins", "infirmier", "kinesitherapeute")]
    [InlineData("leurs", "entreprise", "formation", "empathie", "maintenance", "maconnerie", "usinage", "fraiseur")]
    public void Words_grow_rarer_from_grammar_over_boilerplate_to_the_words_of_trades(params string[] commonestFirst)
    {
        var classes = Words().ToDictionary(entry => entry.Word, entry => entry.Class, StringComparer.Ordinal);

        var found = commonestFirst.Select(word => classes.GetValueOrDefault(word, Unlisted)).ToArray();

        Assert.Equal(found.Distinct().Order(), found);
    }

    [Theory]
    [InlineData("assurer assure assurez assurant assurera", 2)]
    [InlineData("connaissance connaissances competence competences maitrise niveau", 2)]
    [InlineData("charge chargee charges chargees responsable responsables", 2)]
    [InlineData("autonomie autonome rigueur rigoureux polyvalence polyvalent", 3)]
    [InlineData("organisation souhaite exige apprecie indispensable", 3)]
    public void Boilerplate_is_as_common_as_it_is_in_cvs_and_role_documents(string words, int expected)
    {
        var classes = Words().ToDictionary(entry => entry.Word, entry => entry.Class, StringComparer.Ordinal);

        Assert.All(words.Split(' '), word => Assert.Equal(expected, classes[word]));
    }

    private static IEnumerable<(string Word, int Class)> Words()
    {
        var current = 0;
        foreach (var line in Lines)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                current++;
                continue;
            }

            foreach (var word in line.Split(' '))
                yield return (word, current);
        }
    }

    private static string FindFile()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Matcher.sln")))
                return Path.Combine(folder.FullName, "src", "Matcher", "Text", "Data", "background.fr.txt");
        }

        throw new FileNotFoundException($"No folder above {AppContext.BaseDirectory} holds Matcher.sln: run the tests from a checkout.");
    }
}
