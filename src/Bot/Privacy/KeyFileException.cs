namespace Casebell.Privacy;

/// <summary>The key cannot be used; the message says which file or setting and what to do.</summary>
public sealed class KeyFileException : Exception
{
    public KeyFileException(string message)
        : base(message)
    {
    }

    public KeyFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
