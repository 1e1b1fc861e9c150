using Matcher.Messages;

namespace Matcher.Roles.Reading;

/// <summary>Goes through the blocks of a document, section by section, and collects the profile.</summary>
internal sealed class RoleAssembler
{
    /// <summary>A longer line is prose whatever its first words.</summary>
    private const int MostRead = 2000;

    /// <summary>So many paragraphs that head themselves ("**Dépannage.** Diagnostiquer…") are what the holder does.</summary>
    private const int FewestHeaded = 2;

    /// <summary>A shorter line is no running text.</summary>
    private const int FewestInProse = 5;

    private readonly CriterionCollector _collector;
    private readonly List<RoleBlock> _blocks;
    private readonly RoleTitle _title;
    private readonly bool _hasSections;
    private readonly bool _hasActivities;
    private readonly bool _opensWithActivities;
    private readonly bool _tellsInProse;
    private readonly bool _asksElsewhere;
    private readonly bool _asksBesides;
    private readonly ProseReader _prose;
    private readonly List<string> _mission = [];
    private Section _section = new(SectionKind.Opening);
    private int _level;

    private RoleAssembler(List<RoleBlock> blocks, RoleTitle title, CriterionCollector collector)
    {
        (_blocks, _title, _collector) = (blocks, title, collector);
        var sections = blocks.Where(b => b.Kind == BlockKind.Heading
            && b != title.Block).Select(b => SectionNames.Recognise(b.Text, marked: true)).OfType<Section>().ToList();
        _hasSections = sections.Exists(s => s.Kind is not (SectionKind.Mission or SectionKind.Ignored))
            || Labels(blocks).Any(k => k is not (SectionKind.Ignored or SectionKind.Mission));
        _asksElsewhere = sections.Select(s => s.Kind).Concat(Labels(blocks)).Any(k => k is not (SectionKind.Mission or SectionKind.Ignored or SectionKind.Salary or SectionKind.Activities));
        _asksBesides = sections.Exists(s => s.Kind is not (SectionKind.Mission or SectionKind.Ignored or SectionKind.Salary or SectionKind.Activities) && s.Need is not Need.Plus);
        _hasActivities = sections.Exists(s => s.Kind == SectionKind.Activities) || blocks.Exists(b => b.Kind == BlockKind.Bullet);
        _prose = new ProseReader(title.Text);
        _opensWithActivities = !sections.Exists(s => s.Kind == SectionKind.Activities) && blocks.Count(HeadsItself) >= FewestHeaded;
        _tellsInProse = !_opensWithActivities && !sections.Exists(s => s.Kind == SectionKind.Activities) && !blocks.Exists(TellsWork);
    }

    /// <summary>What the labels of lines and rows name.</summary>
    private static IEnumerable<SectionKind> Labels(List<RoleBlock> blocks) => blocks.Where(b => b.Kind == BlockKind.Text)
        .Select(b => b.IsCell ? b.Label is null ? null : SectionNames.Recognise(b.Label, marked: true) : LabelReader.Read(b.Text, out _))
        .OfType<Section>().Select(s => s.Kind);

    /// <summary>Reads a document into its profile, or refuses it.</summary>
    /// <param name="id">The id where the front matter gives none.</param>
    /// <param name="text">The document.</param>
    /// <param name="where">What messages call it.</param>
    /// <param name="language">The language of messages.</param>
    public static RoleProfile Read(string id, string text, string where, MessageLanguage language)
    {
        var lines = SourceLines.Of(text);
        var front = FrontMatter.Read(lines, language);
        var blocks = BlockReader.Read(lines, front.End);
        var profileId = front.Id ?? id;
        var found = TitleReader.Read(blocks, profileId);
        var title = front.Title is null ? found : new RoleTitle(front.Title, front.TitleLine, found.Block);
        var collector = new CriterionCollector(language);
        collector.Warnings.AddRange(front.Warnings);
        if (title.Guessed) collector.Warnings.Add(new RoleWarning(0, "title-from-id", RoleMessages.TitleFromId(language, title.Text)));

        var assembler = new RoleAssembler(blocks, title, collector);
        assembler.ReadBlocks();
        if (front.WeightErrors.Count > 0) throw new RoleDocumentException(RoleMessages.BadWeights(language, where, front.WeightErrors));
        var (criteria, diplomas) = collector.Numbered();
        if (criteria.Count == 0) throw new RoleDocumentException(RoleMessages.NoRequirement(language, where));

        criteria.Insert(0, new Criterion { Id = "title", Kind = CriterionKind.Title, Line = title.Line, Text = title.Text });
        var weights = front.Weights.Aggregate(RoleWeights.Default, (w, share) => w.With(share.Key, share.Value));
        if (criteria.TrueForAll(c => weights.Of(c.Kind) == 0))
            throw new RoleDocumentException(RoleMessages.BadWeights(language, where, [RoleMessages.NoWeight(language)]));
        return new RoleProfile
        {
            Id = profileId,
            Title = title.Text,
            Mission = string.Join('\n', assembler._mission),
            Criteria = weights.Apply(RoleWeights.Suggest(criteria)),
            Weights = weights,
            Salaries = collector.Salaries,
            Diplomas = diplomas,
            Warnings = collector.Warnings.OrderBy(w => w.Line).ToList(),
            Pieces = [.. blocks.Where(block => block.Text.Length > 0).Select(block => block.Text)],
        };
    }

    private void ReadBlocks()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            var block = _blocks[i];
            if (block == _title.Block) continue;
            if (block.Kind == BlockKind.Heading) Enter(block, i);
            else if (block.IsCell) ReadCell(block);
            // "📍 Lyon" above the first heading of a document that has some says where and when.
            else if (block.Picture.Length > 0 && _section.Kind == SectionKind.Opening && _hasSections && LineClassifier.Of(block.Text) is LineClass.None) _mission.Add(block.Text);
            else if (block.Kind == BlockKind.Bullet) ReadUnit(new RoleUnit(block.Text, block.Line, IsBullet: true), _section);
            else ReadText(block);
        }

        _collector.CloseUnread();
    }

    private void Enter(RoleBlock block, int index)
    {
        _collector.CloseUnread();
        if (SectionNames.Recognise(block.Text, marked: true) is { } known)
        {
            // "Formation" among the activities heads what the holder teaches, if verbs follow.
            if (_section.Kind == SectionKind.Activities && block.Level > _level
                && known.Kind is SectionKind.Diplomas or SectionKind.Experience && NextIs(index, LineClass.Activity))
                return;
            // "Vos atouts" are a plus beside a profile; where nothing else asks, they are the profile.
            if (known is { Kind: SectionKind.Profile, Need: Need.Plus } && !_asksBesides && block.Text.Contains("atouts", StringComparison.OrdinalIgnoreCase))
                known = known with { Need = Need.Expected };
            (_section, _level) = (known, block.Level);
            return;
        }

        // Who employs stands above the title of a job.
        if (block.Line < _title.Line && !_title.Guessed && _section.Kind == SectionKind.Opening) return;
        if (block.Level == RoleBlock.LeadInLevel || _section.Kind == SectionKind.Opening && TitleReader.IsLabel(block.Text)) return;
        var surveyed = SectionSurvey.Of(_blocks, index);
        if (_section.Kind == SectionKind.Opening && !_hasSections && index <= 1 && surveyed is null) return;
        var inherits = _section.Kind is not (SectionKind.Opening or SectionKind.Mission or SectionKind.Unknown)
            && (block.Level > _level || Continues(index));
        if (inherits) return;
        if (surveyed is { } read)
        {
            (_section, _level) = (read, block.Level);
            return;
        }

        (_section, _level) = (new Section(SectionKind.Unknown), block.Level);
        _collector.Warn(block.Line, "unknown-section", RoleMessages.UnknownSection(_collector.Language, block.Text));
    }

    /// <summary>Whether what follows an unknown heading is of the kind of the section before.</summary>
    private bool Continues(int index) => _section.Kind switch
    {
        SectionKind.Activities => NextIs(index, LineClass.Activity),
        SectionKind.Technical => NextIs(index, LineClass.Technical),
        SectionKind.Aptitudes => NextIs(index, LineClass.Aptitude),
        SectionKind.Competences => NextIs(index, LineClass.Technical) || NextIs(index, LineClass.Aptitude),
        _ => false,
    };

    private bool NextIs(int index, LineClass expected) =>
        index + 1 < _blocks.Count && _blocks[index + 1].Kind != BlockKind.Heading && _blocks[index + 1].Text is { Length: < MostRead } text
            && LineClassifier.Of(text) == expected;

    private void ReadText(RoleBlock block)
    {
        if (_opensWithActivities && _section.Kind is SectionKind.Opening or SectionKind.Mission && HeadsItself(block)) (_section, _level) = (new Section(SectionKind.Activities), RoleBlock.BareLevel);
        if (_tellsInProse && _section.Kind is SectionKind.Opening or SectionKind.Mission && IsProse(block))
        {
            ReadProse(block);
            return;
        }

        if (_section.Kind is SectionKind.Opening or SectionKind.Mission && IsMission(block))
        {
            _mission.Add(block.Text);
            return;
        }

        if (LabelReader.Read(block.Text, out var content) is { } label && !IsActivityAfterLabel(block.Text))
        {
            ReadParts(block, label, content, certain: false);
            // What follows "Formation : Bac +5" may speak of anything.
            if (label.Kind is SectionKind.Activities) (_section, _level) = (label, RoleBlock.BareLevel);
            else if (label.Kind is not (SectionKind.Ignored or SectionKind.Mission or SectionKind.Salary)
                && _section.Kind is SectionKind.Opening or SectionKind.Mission or SectionKind.Activities or SectionKind.Ignored)
                (_section, _level) = (new Section(SectionKind.Unknown, Otherwise: LineClass.Technical), RoleBlock.BareLevel);
            return;
        }

        var start = LabelReader.RunIn(block.Text);
        var parts = Parts(block.Text[start..], _section.Kind);
        foreach (var (at, part) in _section.Kind is SectionKind.Activities ? ProseReader.Activities(parts) : parts)
            ReadUnit(new RoleUnit(part, block.LineAt(start + at), IsBullet: false), _section);
    }

    /// <summary>Whether a block says what the holder does as a list or a table does.</summary>
    private static bool TellsWork(RoleBlock block) => block.Text.Length <= MostRead
        && (block.IsCell && block.Label is not null && SectionNames.Recognise(block.Label, marked: true) is { Kind: SectionKind.Activities }
            || block.Kind == BlockKind.Text && !block.IsCell && LabelReader.Read(block.Text, out _) is { Kind: SectionKind.Activities }
            || block.Kind == BlockKind.Bullet && LineClassifier.Of(block.Text) is LineClass.Activity);

    private static bool IsProse(RoleBlock block) =>
        block is { IsCell: false, Text: [.., '.' or '!' or '…'] } && block.Text.AsSpan().Count(' ') >= FewestInProse
            && LabelReader.Read(block.Text, out _) is null;

    private void ReadProse(RoleBlock block)
    {
        // Under a heading that asks, each sentence of the paragraph is asked; here only some are.
        foreach (var (at, part, section) in _prose.Read(block.Text, _section.Kind is SectionKind.Mission))
        {
            if (section is null || section.Kind is not SectionKind.Activities && _asksElsewhere) _mission.Add(part);
            else _collector.Add(new RoleUnit(part, block.LineAt(at), IsBullet: section.Otherwise is not LineClass.None), section, 0);
        }
    }

    private static bool HeadsItself(RoleBlock block) =>
        block is { Kind: BlockKind.Text, IsCell: false } && LabelReader.RunIn(block.Text) > 0 && LabelReader.Read(block.Text, out _) is null;

    /// <summary>A cell of a table: its label is its section, and what no label tells is told by its words.</summary>
    private void ReadCell(RoleBlock block)
    {
        var named = block.Label is null ? null : SectionNames.Recognise(block.Label, marked: true);
        var section = named ?? (_section.Kind is SectionKind.Opening or SectionKind.Mission or SectionKind.Ignored
            ? new Section(SectionKind.Unknown) : _section);
        // What a cell beside it calls required or welcome is asked for, whatever its own words are.
        if (block.Need is { } need)
            section = section with { Need = need, Otherwise = section.Otherwise is LineClass.None ? LineClass.Technical : section.Otherwise };
        if (section.Kind is SectionKind.Mission && block.Kind == BlockKind.Text) _mission.Add(block.Text);
        else if (block.Kind == BlockKind.Bullet) _collector.Add(new RoleUnit(block.Text, block.Line, IsBullet: true), section, 0);
        else ReadParts(block, section, 0, certain: true);
    }

    /// <summary>The sentences of a block that has its section from a label.</summary>
    private void ReadParts(RoleBlock block, Section section, int content, bool certain)
    {
        if (section.Kind is SectionKind.Salary or SectionKind.Ignored)
        {
            _collector.Add(new RoleUnit(block.Text, block.Line, certain), section, content);
            return;
        }

        foreach (var (at, part) in Parts(block.Text[content..], section.Kind))
        {
            // What stands right behind a label is what the label says.
            _collector.Add(new RoleUnit(part, block.LineAt(content + at), certain || at == 0), section, 0);
        }
    }

    /// <summary>Sentences; where things are asked for, what stands between semicolons too, but for the ways in to a job, which are one.</summary>
    private static List<(int Start, string Text)> Parts(string text, SectionKind kind)
    {
        if (kind is not (SectionKind.Technical or SectionKind.Competences or SectionKind.Aptitudes or SectionKind.Profile) || text.Length > MostRead)
            return Sentences.Of(text);
        var parts = new List<(int Start, string Text)>();
        foreach (var (start, part) in Sentences.Of(text, semicolons: true))
        {
            var goesOn = parts.Count > 0 && text[parts[^1].Start..start].TrimEnd().EndsWith(';') && LineClassifier.Of(parts[^1].Text) is LineClass.Diploma
                && DiplomaRequirementReader.NamesOne(part, RoleWords.Of(part));
            if (goesOn) parts[^1] = (parts[^1].Start, text[parts[^1].Start..(start + part.Length)]);
            else parts.Add((start, part));
        }

        return parts;
    }

    private bool IsMission(RoleBlock block)
    {
        if (LabelReader.Read(block.Text, out _) is { Kind: not SectionKind.Mission }) return false;
        if (_section.Kind == SectionKind.Mission) return _hasActivities;
        if (_hasSections) return true;
        // Without headings, a line that reads as a requirement is one; what comes before the first is the mission.
        return _collector.IsEmpty && (block.Text.Length > MostRead || LineClassifier.Of(block.Text) is LineClass.None)
            || block.Line == _title.Line && _title.Block is null && !_title.Guessed;
    }

    /// <summary>"Formation : assurer la formation des équipes" under the activities is an activity.</summary>
    private bool IsActivityAfterLabel(string text)
    {
        if (_section.Kind is not SectionKind.Activities || LabelReader.Read(text, out var content) is null) return false;
        return RoleVerbs.IsInfinitive(RoleWords.Of(text[content..]), 0);
    }

    private void ReadUnit(RoleUnit unit, Section section)
    {
        if (!unit.Text.Any(char.IsLetterOrDigit)) return;
        var mayLabel = !(unit.IsBullet && section.Kind is SectionKind.Activities or SectionKind.Aptitudes)
            && !IsActivityAfterLabel(unit.Text);
        if (LabelReader.Read(unit.Text, out var content) is { } label
            && (mayLabel || label.Kind is SectionKind.Salary && SalaryReader.SpeaksOfPay(unit.Text)))
            _collector.Add(unit, label, content);
        else _collector.Add(unit, section, 0);
    }
}
