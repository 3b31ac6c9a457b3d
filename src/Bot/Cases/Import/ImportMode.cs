namespace Casebell.Cases.Import;

/// <param name="IsDryRun">Tells what an import would do, and does nothing.</param>
/// <param name="IsQuiet">Nobody is alerted.</param>
readonly record struct ImportMode(bool IsDryRun, bool IsQuiet);
