using Casebell.Storage;

namespace Casebell.Cases.Import;

/// <summary>What every feature would do about a change, for an editor to read beforehand.</summary>
sealed class ChangePreview(IEnumerable<IPreviewsChanges> previews)
{
    /// <param name="reader">Null where there is no database yet.</param>
    /// <returns>None where the case stays as it is, and where nobody is to be alerted.</returns>
    public IReadOnlyList<string> Of(DatabaseReader? reader, CaseStep step, ImportMode mode)
    {
        if (step.IsUnchanged || mode.IsQuiet)
            return [];
        return reader is null ? Lines(null) : reader.Read(Lines);

        IReadOnlyList<string> Lines(Session? session) => [.. previews.SelectMany(preview => preview.Preview(session, step))];
    }
}
