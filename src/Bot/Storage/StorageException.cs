namespace Casebell.Storage;

/// <summary>The database cannot be used; the message says which, why, and what to do.</summary>
public sealed class StorageException : Exception
{
    public StorageException(string message)
        : base(message)
    {
    }

    public StorageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
