using System.Text.Encodings.Web;
using System.Text.Json;
using Matcher.Explanations;
using Matcher.Ranks;
using Matcher.WhatIfs;

namespace Matcher.Files.Output;

/// <summary>Explanations as JSON Lines: UTF-8 without mark, LF, letters not escaped, one object a (role, candidate).</summary>
public sealed class ExplanationJson : IDisposable
{
    private readonly Stream _stream;
    private readonly Utf8JsonWriter _writer;

    /// <summary>Writes to a stream, which is left open.</summary>
    public ExplanationJson(Stream stream)
    {
        _stream = stream;
        // Escaping is for HTML; these lines go to programs, and people read the letters.
        _writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes one line.</summary>
    /// <param name="explanation">The account.</param>
    /// <param name="standing">The candidate's rank for the role, and how firm it is.</param>
    /// <param name="whatIfs">What would change the score, each with its rank; left out of the line when null.</param>
    public void Write(Explanation explanation, Standing standing, IReadOnlyList<WhatIf>? whatIfs = null)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(standing);
        _writer.Reset();
        _writer.WriteStartObject();
        _writer.WriteString("role", explanation.Role.Id);
        _writer.WriteNumber("rank", standing.Rank);
        _writer.WriteString("candidate", explanation.CandidateId);
        WriteMicros("score", explanation.ScoreMicros);
        _writer.WriteStartArray("contributions");
        foreach (var contribution in explanation.Contributions) Write(contribution);
        _writer.WriteEndArray();
        _writer.WriteStartArray("flags");
        foreach (var flag in explanation.Flags)
        {
            _writer.WriteStartObject();
            _writer.WriteString("code", flag.Code);
            _writer.WriteString("detail", flag.Detail);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        Write(explanation, standing);
        if (whatIfs is not null)
        {
            _writer.WriteStartArray("what_ifs");
            foreach (var whatIf in whatIfs) Write(whatIf);
            _writer.WriteEndArray();
        }

        _writer.WriteEndObject();
        _writer.Flush();
        _stream.WriteByte((byte)'\n');
    }

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose() => _writer.Dispose();

    private void Write(Contribution contribution)
    {
        _writer.WriteStartObject();
        _writer.WriteString("criterion", contribution.Criterion.Id);
        _writer.WriteString("kind", StableNames.Of(contribution.Criterion.Kind));
        _writer.WriteNumber("line", contribution.Line);
        _writer.WriteString("text", contribution.Text);
        _writer.WriteString("need", StableNames.Of(contribution.Criterion.Need));
        WriteMicros("weight", contribution.Criterion.WeightMicros);
        WriteMicros("suggested_weight", contribution.Criterion.SuggestedMicros);
        WriteMicros("coverage", contribution.CoverageMicros);
        WriteMicros("points", contribution.PointsMicros);
        _writer.WriteString("status", StableNames.Of(contribution.Status));
        _writer.WriteStartArray("factors");
        foreach (var factor in contribution.Factors)
        {
            _writer.WriteStartObject();
            _writer.WriteString("name", StableNames.Of(factor.Name));
            WriteMicros("value", factor.ValueMicros);
            if (factor.Why is not null) _writer.WriteString("why", factor.Why);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteStartArray("evidence");
        foreach (var evidence in contribution.Evidence) Write(evidence);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void Write(Explanation explanation, Standing standing)
    {
        _writer.WriteBoolean("insufficient_information", explanation.IsInsufficient);
        _writer.WriteStartArray("requirements");
        foreach (var requirement in explanation.Requirements)
        {
            _writer.WriteStartObject();
            _writer.WriteString("criterion", requirement.Criterion.Id);
            _writer.WriteString("status", StableNames.OfRequirement(requirement.Status));
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
        _writer.WriteStartObject("standing");
        _writer.WriteNumber("tied_from", standing.TiedFrom);
        _writer.WriteNumber("tied_to", standing.TiedTo);
        WriteMicros("held", standing.HeldMicros);
        _writer.WriteNumber("best", standing.Best);
        _writer.WriteNumber("worst", standing.Worst);
        _writer.WriteEndObject();
    }

    private void Write(WhatIf whatIf)
    {
        _writer.WriteStartObject();
        _writer.WriteString("kind", whatIf.Name);
        if (whatIf.CriterionId is not null) _writer.WriteString("criterion", whatIf.CriterionId);
        if (whatIf.Field is { } field) _writer.WriteString("field", StableNames.Of(field));
        if (whatIf.Length > 0)
        {
            _writer.WriteNumber("start", whatIf.Start);
            _writer.WriteNumber("length", whatIf.Length);
        }

        _writer.WriteString("text", whatIf.Text);
        WriteMicros("points", whatIf.ChangeMicros);
        WriteMicros("score", whatIf.ScoreMicros);
        if (whatIf.Rank is { } rank) _writer.WriteNumber("rank", rank);
        _writer.WriteEndObject();
    }

    private void Write(Evidence evidence)
    {
        _writer.WriteStartObject();
        _writer.WriteString("field", StableNames.Of(evidence.Field));
        _writer.WriteNumber("start", evidence.Start);
        _writer.WriteNumber("length", evidence.Length);
        _writer.WriteString("text", evidence.Text);
        _writer.WriteString("term", evidence.Term);
        _writer.WriteString("how", StableNames.Of(evidence.How));
        WriteMicros("gain", evidence.GainMicros);
        _writer.WriteEndObject();
    }

    // A decimal is written with the digits it has: 78.412345, 4.
    private void WriteMicros(string name, int micros) => _writer.WriteNumber(name, micros / 1_000_000m);
}
