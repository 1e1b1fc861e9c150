using Matcher.Candidates;
using Matcher.Files.Messages;
using Matcher.Files.Reading;

namespace Matcher.Files.Columns;

/// <summary>Which column is read as what, and which are not read. Immutable.</summary>
public sealed class ColumnPlan
{
    private const int NoColumn = -1;

    private ColumnPlan(IReadOnlyList<string> headers, int idIndex, IReadOnlyList<ColumnRead> read, IReadOnlyList<ColumnNotRead> notRead)
    {
        Headers = headers;
        IdIndex = idIndex;
        Read = read;
        NotRead = notRead;
    }

    /// <summary>The headers, as they stand in the file.</summary>
    public IReadOnlyList<string> Headers { get; }

    /// <summary>0-based place of the identifiers, -1 when the file gives none.</summary>
    public int IdIndex { get; }

    /// <summary>The columns read as fields, in the order of the file.</summary>
    public IReadOnlyList<ColumnRead> Read { get; }

    /// <summary>The columns not read, in the order of the file. A blank header is not told.</summary>
    public IReadOnlyList<ColumnNotRead> NotRead { get; }

    /// <summary>The same headers and identifiers with other columns read: for a reading that is no scoring.</summary>
    internal ColumnPlan With(IReadOnlyList<ColumnRead> read) => new(Headers, IdIndex, read, []);

    /// <summary>Decides what each header is read as.</summary>
    /// <exception cref="CandidateFileException">A header asked for is not there, is asked for twice, or is pay history; or no column gives a text.</exception>
    internal static ColumnPlan Of(IReadOnlyList<string> headers, ColumnChoices choices, string file, FileMessages messages)
    {
        var draft = new Draft(headers, file, messages);
        draft.Choose(choices);
        draft.Recognize();
        draft.Disambiguate();
        return draft.Finish();
    }

    /// <summary>The plan while it is made: a target a column, a column a target.</summary>
    private sealed class Draft(IReadOnlyList<string> headers, string file, FileMessages messages)
    {
        private readonly string[] _keys = [.. headers.Select(HeaderKey.Of)];
        private readonly ColumnTarget?[] _targets = new ColumnTarget?[headers.Count];
        private readonly NotReadReason[] _reasons = new NotReadReason[headers.Count];
        private readonly Dictionary<ColumnTarget, int> _taken = [];

        /// <summary>What the user asked for comes first, and is refused as a whole when a part of it cannot be.</summary>
        public void Choose(ColumnChoices choices)
        {
            var errors = new List<string>();
            if (choices.Id is { } id) Take(ColumnTarget.Id, id, errors);
            foreach (var (field, header) in choices.Fields.OrderBy(pair => pair.Key)) Take((ColumnTarget)field, header, errors);
            if (errors.Count > 0) throw new CandidateFileException(messages.InFile(file, string.Join(" ", errors)));
        }

        /// <summary>Headers that mean one thing: the first column of a field stands.</summary>
        public void Recognize()
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (_targets[i] is not null) continue;
                if (PayColumns.IsHistory(_keys[i])) _reasons[i] = NotReadReason.PayHistory;
                else if (PayColumns.IsUnclear(_keys[i])) _reasons[i] = NotReadReason.UnclearPay;
                else if (Meaning(i) is { } target) TakeOrTell(target, i);
            }
        }

        /// <summary>
        /// Headers that depend on the others. "resume" without accent beside an experience column is the French summary,
        /// as a CV in parts has one; alone it is the English word for the whole CV. "candidat" is an identifier where
        /// nothing else is.
        /// </summary>
        public void Disambiguate()
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (_targets[i] is not null) continue;
                if (ColumnNames.IsWeakId(_keys[i])) TakeOrTell(ColumnTarget.Id, i);
                else if (_keys[i] == ColumnNames.AmbiguousResume && !HeaderKey.HasAccent(headers[i]))
                    TakeOrTell(_taken.ContainsKey(ColumnTarget.Experience) ? ColumnTarget.Summary : ColumnTarget.Text, i);
            }
        }

        public ColumnPlan Finish()
        {
            var read = new List<ColumnRead>();
            var notRead = new List<ColumnNotRead>();
            for (var i = 0; i < _targets.Length; i++)
            {
                if (_targets[i] is null && _keys[i].Length > 0) notRead.Add(new ColumnNotRead(headers[i], i, _reasons[i]));
                else if (_targets[i] is { } target and not ColumnTarget.Id) read.Add(new ColumnRead(headers[i], i, (CandidateField)target));
            }

            if (!read.Exists(column => column.Field <= CandidateField.Text))
                throw new CandidateFileException(messages.NoTextColumn(file, headers));
            return new ColumnPlan(headers, _taken.GetValueOrDefault(ColumnTarget.Id, NoColumn), read, notRead);
        }

        private ColumnTarget? Meaning(int i) => _keys[i] == ColumnNames.AmbiguousResume && HeaderKey.HasAccent(headers[i])
            ? ColumnTarget.Summary
            : ColumnNames.Find(_keys[i]);

        private void TakeOrTell(ColumnTarget target, int i)
        {
            if (_taken.TryAdd(target, i)) _targets[i] = target;
            else _reasons[i] = NotReadReason.AlreadyGiven;
        }

        private void Take(ColumnTarget target, string header, List<string> errors)
        {
            var i = IndexOf(header);
            if (i < 0) errors.Add(messages.NoSuchHeader(header, EditDistance.Nearest(header, headers), headers));
            else if (target != ColumnTarget.Id && PayColumns.IsHistory(_keys[i])) errors.Add(messages.PayHistoryMapped(headers[i]));
            else if (_targets[i] is not null) errors.Add(messages.HeaderMappedTwice(headers[i]));
            else TakeOrTell(target, i);
        }

        /// <summary>The header itself, else the first that compares equal.</summary>
        private int IndexOf(string header)
        {
            for (var i = 0; i < headers.Count; i++)
                if (headers[i] == header) return i;
            return Array.IndexOf(_keys, HeaderKey.Of(header)) is var found && HeaderKey.Of(header).Length > 0 ? found : NoColumn;
        }
    }
}
