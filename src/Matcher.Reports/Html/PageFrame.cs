using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Matcher.Messages;
using Matcher.Reports.Messages;

namespace Matcher.Reports.Html;

/// <summary>
/// What all pages share: style and script within the page, and a policy that lets the browser run that one script and
/// load nothing, so that a hostile CV could not do anything even if its text came through unescaped.
/// </summary>
internal sealed class PageFrame(MessageLanguage language)
{
    private static readonly string Style = Asset("report.css");
    private static readonly string Script = Asset("report.js");

    private readonly ReportMessages _messages = new(language);

    /// <summary>Opens the page, up to its main part.</summary>
    public void Open(TextWriter page, string title)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Script)));
        page.Write($"<!doctype html>\n<html lang=\"{_messages.Tag}\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'\">\n");
        page.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
        page.Write($"<title>{HtmlText.Escape(title)}</title>\n<style>\n{Style}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">{_messages.Skip}</a>\n<header><h1 dir=\"auto\">{HtmlText.Escape(title)}</h1><p class=\"intro\">{_messages.Intro}</p></header>\n");
    }

    /// <summary>Closes the page.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="data">The members of the object that the script reads beside its texts, or null.</param>
    public void Close(TextWriter page, Action<Utf8JsonWriter>? data)
    {
        page.Write($"<footer><p>{_messages.Privacy}</p></footer>\n<script type=\"application/json\" id=\"data\">");
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartObject("texts");
            new ViewMessages(language).Write(json);
            json.WriteEndObject();
            data?.Invoke(json);
            json.WriteEndObject();
        }

        // Letters are told as they are; what could close the element, or open another within it, is not.
        page.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Replace("<", "\\u003C", StringComparison.Ordinal));
        page.Write($"</script>\n<script>{Script}</script>\n</body>\n</html>\n");
    }

    private static string Asset(string name)
    {
        using var stream = typeof(PageFrame).Assembly.GetManifestResourceStream($"Matcher.Reports.Html.{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // The policy names the script by its bytes, which a checkout may end otherwise.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
