namespace Matcher.Messages;

/// <summary>The language of what people read: messages, notices, reasons.</summary>
public enum MessageLanguage
{
    /// <summary>French, the default.</summary>
    French = 0,

    /// <summary>English.</summary>
    English = 1,
}
