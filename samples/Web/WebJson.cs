using System.Text.Json.Serialization;

namespace Matcher.Samples.Web;

[JsonSourceGenerationOptions(System.Text.Json.JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(CvRequest))]
[JsonSerializable(typeof(List<RoleAnswer>))]
[JsonSerializable(typeof(List<ScoreAnswer>))]
[JsonSerializable(typeof(string))]
internal sealed partial class WebJson : JsonSerializerContext;
