namespace Matcher.Messages;

/// <summary>The language of what people read: warnings, errors, reports.</summary>
public enum MessageLanguage
{
    /// <summary>French, the language of the documents.</summary>
    French = 0,

    /// <summary>English.</summary>
    English = 1,
}
