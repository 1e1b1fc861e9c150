using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Matcher.Diplomas;

namespace Matcher.Tests.Diplomas;

public sealed class DiplomaReaderTests
{
    private const string Cv = """
        INGÉNIEURE SYSTÈMES
        Encadrement de deux mémoires de master
        Recrute des ingénieurs et des BTS en alternance
        BTS alternants tutorés : 3
        2015-2019 : ingénieur d'exploitation, société de services
        Maîtrise de Windows Server et de VMware
        FORMATION
        2015 Ingénieure INSA Rennes, informatique
        DUT Réseaux et télécoms, Lannion, 2012
        LANGUES
        Anglais : TOEIC 900, préparation du master class
        """;

    private static readonly string[] Starts = ["BTS ", "niveau ", "en cours ", "Master 2, ", "\n", "M.", "1re année "];

    [Fact]
    public void Each_line_gives_its_best_diploma_with_its_words()
    {
        var found = DiplomaLines.Read("2012 : Bac STI2D puis BTS Électrotechnique, lycée Branly\nPermis B\n• Licence pro QHSE – Évry, 2013");

        Assert.Equal(["5 industrie [BTS Électrotechnique]", "6 industrie [Licence pro QHSE]"], found);
    }

    [Fact]
    public void The_words_run_as_far_as_the_specialty() =>
        Assert.Equal(["8 informatique [PhD, Computer Science]"], DiplomaLines.Read("PhD, Computer Science, Leeds"));

    [Fact]
    public void A_whole_cv_gives_what_stands_under_its_education_heading() =>
        Assert.Equal(["7 informatique [Ingénieure INSA Rennes, informatique]", "5 telecoms [DUT Réseaux et télécoms]"], DiplomaLines.Read(Cv, DiplomaMode.FreeText));

    [Theory]
    [InlineData("BTS Comptabilité, lycée Carnot, 2009", "5 gestion [BTS Comptabilité]")]
    [InlineData("2010 - Master 2 Finance, université de Pau", "7 gestion [Master 2 Finance]")]
    [InlineData("Formation : CAP Cuisine, 2001", "3 autre [CAP Cuisine]")]
    public void A_line_of_a_whole_cv_counts_when_it_begins_with_a_diploma(string line, string expected) =>
        Assert.Equal([expected], DiplomaLines.Read(line, DiplomaMode.FreeText));

    [Theory]
    [InlineData("Chargée de recrutement : profils ingénieurs et masters, 2019")]
    [InlineData("Jurys de BTS à l'académie de Lyon, 2018")]
    [InlineData("Tutorat de deux apprentis en bac pro, lycée Branly")]
    [InlineData("Ingénieur systèmes, 2015-2020")]
    [InlineData("Maîtrise du pack Office")]
    [InlineData("Aide-soignante, EHPAD des Lilas, 2015-2019")]
    [InlineData("Architecte infrastructure depuis 2018")]
    [InlineData("Formation des utilisateurs\nIngénieur support chez un éditeur, 2015")]
    [InlineData("BTS et DUT en alternance : 4 tuteurs formés")]
    public void Other_people_and_everyday_words_are_no_diplomas_in_a_whole_cv(string line) =>
        Assert.Empty(DiplomaLines.Read(line, DiplomaMode.FreeText));

    [Theory]
    [InlineData("BTS SIO, 2014-2016", 2016)]
    [InlineData("2009 : DUT GEA", 2009)]
    [InlineData("Bac S 2004, licence de physique 2007, master 2009", 2009)]
    [InlineData("Licence de droit", null)]
    public void The_year_is_the_one_beside_the_diploma(string line, int? year) => Assert.Equal(year, DiplomaLines.Best(line).Year);

    [Fact]
    public void Case_accents_and_full_stops_make_no_difference()
    {
        var expected = DiplomaLines.Best("Brevet de technicien supérieur électrotechnique, 1999");

        Assert.Equal((5, "industrie"), (expected.Level, expected.Field));
        Assert.Equal(expected, DiplomaLines.Best("B.T.S. ELECTROTECHNIQUE, 1999"));
        Assert.Equal(expected, DiplomaLines.Best("bts electrotechnique 1999"));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        var text = Encoding.UTF8.GetBytes(Cv);
        var scratch = new DiplomaScratch();
        var warm = Count(text, scratch);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var count = Count(text, scratch);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(warm, count);
    }

    [Fact]
    public void Any_bytes_give_offsets_inside_the_text_and_levels_of_the_framework() =>
        Prop.ForAll<byte[], int>((noise, seed) =>
        {
            var name = Encoding.UTF8.GetBytes(Starts[Math.Abs(seed % Starts.Length)]);
            byte[] text = [.. name, .. noise, .. name, .. noise, .. name];
            foreach (var mode in Enum.GetValues<DiplomaMode>())
            {
                foreach (var diploma in DiplomaReader.Shared.Enumerate(text, new DiplomaScratch(), mode))
                {
                    Assert.InRange(diploma.Level, 3, 8);
                    Assert.InRange(diploma.Start, 0, text.Length - 1);
                    Assert.InRange(diploma.Length, 1, text.Length - diploma.Start);
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_line_of_any_length_is_read_to_its_end()
    {
        var line = string.Concat(Enumerable.Repeat("mot ", 500)) + "BTS SIO 2016";

        Assert.Equal(["5 informatique [BTS SIO]"], DiplomaLines.Read(line));
    }

    private static int Count(byte[] text, DiplomaScratch scratch)
    {
        var count = 0;
        foreach (var diploma in DiplomaReader.Shared.Enumerate(text, scratch)) count += diploma.Level;
        return count;
    }
}
