using System.Text.Encodings.Web;
using System.Text.Json;
using Matcher.Explanations;

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
    /// <param name="rank">The candidate's rank for the role, from 1.</param>
    public void Write(Explanation explanation, int rank)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        _writer.Reset();
        _writer.WriteStartObject();
        _writer.WriteString("role", explanation.Role.Id);
        _writer.WriteNumber("rank", rank);
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
