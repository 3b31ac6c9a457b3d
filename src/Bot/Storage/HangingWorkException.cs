namespace Casebell.Storage;

/// <summary>Work on the database took longer than it ever should, and was broken off; nothing was changed.</summary>
public sealed class HangingWorkException() : Exception("Work on the database hung and was broken off.");
