namespace Matcher.Roles;

/// <summary>A role document that cannot be used. The message says where, what was found, what was expected and how to mend it.</summary>
public sealed class RoleDocumentException : Exception
{
    /// <summary>A refusal without more.</summary>
    public RoleDocumentException()
    {
    }

    /// <summary>A refusal with its message.</summary>
    public RoleDocumentException(string message)
        : base(message)
    {
    }

    /// <summary>A refusal with its message and what caused it.</summary>
    public RoleDocumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
