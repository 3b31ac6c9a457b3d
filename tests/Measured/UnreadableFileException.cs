namespace Casework.Measured;

/// <summary>A file of people or queries cannot be used. The message says which, where in it, and what to do.</summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(string message)
        : base(message)
    {
    }

    public UnreadableFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnreadableFileException()
    {
    }
}
