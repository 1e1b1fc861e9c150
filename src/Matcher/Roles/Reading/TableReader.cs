namespace Matcher.Roles.Reading;

/// <summary>
/// Reads the rows of a table into blocks that carry their label: the first cell of a row, or the head of a column where the
/// heads name sections ("Savoirs | Savoir-faire | Savoir-être").
/// </summary>
internal static class TableReader
{
    private const int LongestLabel = 60;
    private const int MaxLabelWords = 9;

    // Columns that measure or date what another column names.
    private static readonly HashSet<string> Measures = WordSet.Of("niveau niveaux requis degré pondération % temps fréquence "
        + "importance échéance poids note évaluation acquis exigence part quotité part code numéro n°");

    // Said of the thing that the first cell names: it is the requirement.
    private static readonly HashSet<string> Grades = WordSet.Of("x oui expert experte maîtrise notions bases requis requise exigé "
        + "exigée souhaité souhaitée indispensable obligatoire apprécié appréciée confirmé débutant intermédiaire avancé courant bilingue "
        + "bon bonne très connaissance pratique application sensibilisation niveau un atout");

    // Said of how often something is done, or only that it is asked for.
    private static readonly HashSet<string> Frequencies = WordSet.Of("quotidien quotidienne quotidiens quotidiennes hebdomadaire hebdomadaires mensuel "
        + "mensuelle trimestriel trimestrielle annuel annuelle ponctuel ponctuelle permanent permanente occasionnel occasionnelle régulier régulière "
        + "fréquent fréquente attendu attendue attendus attendues jour semaine mois");

    private static readonly HashSet<string> Generic = WordSet.Of("attendu attendus attendue détail détails contenu description "
        + "précisions précision exigence exigences commentaire commentaires information informations éléments requis critère critères "
        + "valeur réponse descriptif");

    /// <summary>The blocks of a table, in its order.</summary>
    public static List<RoleBlock> Read(IReadOnlyList<SourceLine> rows)
    {
        var blocks = new List<RoleBlock>();
        var heads = rows.Count > 1 ? rows[0].Cells!.Select(c => SectionNames.Recognise(c.Label, marked: true)).ToList() : [];
        var body = rows.Skip(1).ToList();
        var named = heads.Count(h => h is not null);
        var labelled = body.Exists(r => r.Cells!.Count > 1 && SectionNames.Recognise(r.Cells[0].Label, marked: false) is not null);
        if (named >= 2 || named == 1 && !labelled && rows[0].Cells!.Count(c => !c.IsEmpty) > 1 && (rows[0].IsHeader || rows[0].Cells![0].IsEmpty))
        {
            foreach (var row in body) AddByColumns(row, rows[0].Cells!, heads, blocks);
            return blocks;
        }

        var label = "";
        foreach (var row in rows)
        {
            if (row.IsHeader && row == rows[0] && IsHead(row)) continue;
            AddByLabel(row, rows[0].IsHeader ? rows[0].Cells! : [], blocks, ref label);
        }

        return blocks;
    }

    /// <summary>A head names the columns; where the first row of the matter was put in its place, it holds a known label.</summary>
    private static bool IsHead(SourceLine row)
    {
        var cells = row.Cells!;
        if (cells.Count < 2 || cells[0].IsEmpty) return true;
        var generic = RoleWords.Of(cells[1].Label) is { Count: > 0 } words && words.TrueForAll(w => Generic.Contains(w.Key));
        return generic || cells.Skip(1).All(c => c.IsEmpty)
            || SectionNames.Recognise(cells[0].Label, marked: false) is null && !TitleReader.IsLabel(cells[0].Label);
    }

    private static void AddByColumns(SourceLine row, IReadOnlyList<TableCell> heads, List<Section?> sections, List<RoleBlock> blocks)
    {
        for (var i = 0; i < row.Cells!.Count; i++)
        {
            var head = i < heads.Count ? heads[i].Label : "";
            var known = i < sections.Count && sections[i] is not null;
            // A first column without a known head groups the others.
            if (!known && (i == 0 || RoleWords.Of(head).Exists(w => Measures.Contains(w.Key)) || IsGrade(row.Cells[i]))) continue;
            foreach (var part in row.Cells[i].Parts) Push(blocks, part, head, row.Cells[i].Parts.Count > 1);
        }
    }

    private static void AddByLabel(SourceLine row, IReadOnlyList<TableCell> heads, List<RoleBlock> blocks, ref string label)
    {
        var cells = row.Cells!;
        var filled = cells.Where(c => !c.IsEmpty).ToList();
        if (filled.Count == 0) return;
        var first = cells[0];
        var isLabel = first.Label.Length is > 0 and <= LongestLabel && RoleWords.Of(first.Label).Count <= MaxLabelWords;
        if (filled.Count == 1 && filled[0] == first)
        {
            if (isLabel && SectionNames.Recognise(first.Label, marked: true) is not null)
            {
                label = first.Label;
                blocks.Add(new RoleBlock { Kind = BlockKind.Heading, Line = first.Parts[0].Line, Text = label, Level = RoleBlock.BareLevel, BlankBefore = true });
            }
            else foreach (var part in first.Parts) Push(blocks, part, null, listed: true);
            return;
        }

        if (!first.IsEmpty && !isLabel)
        {
            label = "";
            foreach (var part in filled.SelectMany(c => c.Parts)) Push(blocks, part, null, listed: true);
            return;
        }

        if (!first.IsEmpty)
        {
            if (filled.Skip(1).All(IsGrade) && SectionNames.Recognise(first.Label, marked: true) is null)
            {
                Push(blocks, first.Parts[0], label.Length > 0 ? label : null, listed: true, NeedOf(filled.Skip(1)));
                return;
            }

            label = first.Label;
        }

        var contents = filled.Where(c => c != first).ToList();
        var measures = contents.Skip(1).Where(c => IsGrade(c) || IsFrequency(c) || IsMeasured(cells, heads, c)).ToList();
        var need = NeedOf(measures);
        foreach (var cell in contents.Where(c => !measures.Contains(c)))
        {
            foreach (var part in cell.Parts) Push(blocks, part, label, cell.Parts.Count > 1, need);
        }
    }

    private static bool IsFrequency(TableCell cell) =>
        RoleWords.Of(cell.Label) is { Count: > 0 and <= 3 } words && words.TrueForAll(w => Frequencies.Contains(w.Key) || w.IsNumber || !w.IsWord);

    /// <summary>Whether the head of a cell's column says that it measures what stands before.</summary>
    private static bool IsMeasured(IReadOnlyList<TableCell> cells, IReadOnlyList<TableCell> heads, TableCell cell)
    {
        var at = 0;
        while (at < cells.Count && cells[at] != cell) at++;
        return at < heads.Count && RoleWords.Of(heads[at].Label).Exists(w => Measures.Contains(w.Key));
    }

    /// <summary>What cells beside a requirement say of how strongly it is asked for, or null.</summary>
    private static Need? NeedOf(IEnumerable<TableCell> grades)
    {
        foreach (var grade in grades)
        {
            if (NeedReader.Read(grade.Label) is var need and not Need.Expected) return need;
        }

        return null;
    }

    private static bool IsGrade(TableCell cell) =>
        RoleWords.Of(cell.Label) is { Count: > 0 and <= 3 } words && words.TrueForAll(w => w.IsNumber || !w.IsWord || Grades.Contains(w.Key));

    private static void Push(List<RoleBlock> blocks, (int Line, string Text) part, string? label, bool listed, Need? need = null) => blocks.Add(new RoleBlock
    {
        Kind = listed ? BlockKind.Bullet : BlockKind.Text,
        Line = part.Line,
        Text = part.Text,
        Label = label is { Length: > 0 } ? label : null,
        Need = need,
        IsCell = true,
    });
}
