// Scores one CV for all roles over HTTP. Give it the folder of the role documents:
// dotnet run --project samples/Web -- --Matcher:Roles=seeds
// curl -d '{"id":"C-1","text":"Responsable informatique, 2016-2024, sauvegardes Veeam"}' -H 'Content-Type: application/json' localhost:5000/scores
using Matcher;
using Matcher.Candidates;
using Matcher.Hosting;
using Matcher.Samples.Web;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddMatcher(builder.Configuration.GetSection(MatcherSettings.Section));
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebJson.Default));
var app = builder.Build();

app.MapGet("/roles", (RoleMatcher matcher) => matcher.Roles.Select(role => new RoleAnswer(role.Id, role.Title, role.Criteria.Count)).ToList());
app.MapPost("/scores", (CvRequest request, RoleMatcher matcher) =>
{
    if (string.IsNullOrWhiteSpace(request.Id) || string.IsNullOrWhiteSpace(request.Text)) return Results.BadRequest("Give an id and a text.");
    var accounts = matcher.Explain(new Candidate(request.Id, request.Text));
    return Results.Ok(accounts.OrderByDescending(account => account.ScoreMicros).Select(ScoreAnswer.Of).ToList());
});

await app.RunAsync().ConfigureAwait(false);
