using System.Text.Json.Serialization;

namespace Matcher.Weights;

/// <summary>How weights files are read and written, generated when the library is built.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(WeightsDocument))]
internal sealed partial class WeightsJson : JsonSerializerContext;
